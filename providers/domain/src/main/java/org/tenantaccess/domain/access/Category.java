package org.tenantaccess.domain.access;

/**
 * A category of resources.
 *
 * @param id never changes
 */
public record Category(String id, DisplayName name) {

    /** The category that always exists, and to which resources return (R31). */
    public static final Category UNCATEGORIZED = new Category("uncategorized", Resource.UNCATEGORIZED);

    /** Answers this category if it may be renamed or removed. */
    public Category requireChangeable() {
        if (id.equals(UNCATEGORIZED.id)) {
            throw new RejectedInput("category", Rejection.PREDEFINED_CATEGORY, name.value());
        }
        return this;
    }
}
