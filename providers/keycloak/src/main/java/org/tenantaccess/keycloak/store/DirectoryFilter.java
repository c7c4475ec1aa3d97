package org.tenantaccess.keycloak.store;

/** Which part of the directory a matrix shows (R34). */
public enum DirectoryFilter {
    ALL("all"),
    /** All users, and no groups. */
    USERS("user"),
    /** Users that Keycloak itself keeps. */
    INTERNAL("internal"),
    /** Users of a user federation or of an identity provider. */
    EXTERNAL("external"),
    GROUP("group");

    private final String label;

    DirectoryFilter(String label) {
        this.label = label;
    }

    /** The word for it in the API. */
    public String label() {
        return label;
    }
}
