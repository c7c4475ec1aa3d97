package org.tenantaccess.domain.access;

/** Where a permission can hold. */
public enum PermissionScope {
    /** Only for the realm as a whole; it names no resource. */
    GLOBAL,
    /** For all resources, or for single ones. */
    GLOBAL_OR_RESOURCE
}
