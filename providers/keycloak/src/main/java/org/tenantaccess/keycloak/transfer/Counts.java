package org.tenantaccess.keycloak.transfer;

/** How many of each kind. */
public record Counts(int categories, int roles, int resources, int assignments) {

    static final Counts NONE = new Counts(0, 0, 0, 0);
}
