package org.tenantaccess.keycloak.api;

import org.tenantaccess.domain.access.Category;

/** A category of resources. */
record CategoryRepresentation(String id, String name) {

    static CategoryRepresentation of(Category category) {
        return new CategoryRepresentation(category.id(), category.name().value());
    }
}
