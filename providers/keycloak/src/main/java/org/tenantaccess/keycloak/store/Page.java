package org.tenantaccess.keycloak.store;

/**
 * A part of a list.
 *
 * @param first index of the first element
 * @param max greatest number of elements
 */
public record Page(int first, int max) {

    /** Everything. */
    public static final Page ALL = new Page(0, Integer.MAX_VALUE);
}
