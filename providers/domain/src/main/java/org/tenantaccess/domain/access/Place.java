package org.tenantaccess.domain.access;

/** Where a permission holds. */
sealed interface Place {

    /** The realm as a whole: the place of permissions that are global only. */
    Place REALM = new Realm();

    record Realm() implements Place {}

    /** Every present and future resource of a type (R14). */
    record Every(String type) implements Place {}

    /** One resource. */
    record One(ResourceRef resource) implements Place {
        Place type() {
            return new Every(resource.type());
        }
    }
}
