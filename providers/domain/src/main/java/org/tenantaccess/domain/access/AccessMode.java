package org.tenantaccess.domain.access;

/** How a resource presents itself to a person (R10). */
public enum AccessMode {
    NONE,
    READ_ONLY,
    READ_WRITE
}
