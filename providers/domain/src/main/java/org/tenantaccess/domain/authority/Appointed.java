package org.tenantaccess.domain.authority;

/** The predefined roles that rules give a part of their own. */
public final class Appointed {

    /** Somebody always holds it (R27). */
    public static final String SECURITY_MANAGER = "security-manager";

    /** Whoever creates a resource receives it there (R29). */
    public static final String RESOURCE_OWNER = "resource-manager";

    private Appointed() {}
}
