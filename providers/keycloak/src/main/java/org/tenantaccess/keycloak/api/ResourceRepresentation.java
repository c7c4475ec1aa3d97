package org.tenantaccess.keycloak.api;

import org.tenantaccess.domain.access.Resource;

/** A resource with the name of its category. */
record ResourceRepresentation(String type, String id, String name, String category) {

    static ResourceRepresentation of(Resource resource) {
        return new ResourceRepresentation(
                resource.ref().type(),
                resource.ref().id(),
                resource.name().value(),
                resource.category().value());
    }
}
