package org.tenantaccess.domain.access;

/** How far an assignment reaches. */
public enum ScopeKind {
    /** All present and future resources. */
    GLOBAL,
    /** Named resources only. */
    CUSTOM
}
