package org.tenantaccess.domain.access;

/**
 * Something protected.
 *
 * @param category name of the category that it is in; {@link #UNCATEGORIZED} where it is in none (R31)
 */
public record Resource(ResourceRef ref, DisplayName name, DisplayName category) {

    /** The category that always exists. */
    public static final DisplayName UNCATEGORIZED = new DisplayName("Uncategorized");
}
