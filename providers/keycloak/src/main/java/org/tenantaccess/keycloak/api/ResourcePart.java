package org.tenantaccess.keycloak.api;

import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Scope;

/** A resource inside another thing. */
record ResourcePart(String type, String id) {

    static ResourcePart of(ResourceRef resource) {
        return new ResourcePart(resource.type(), resource.id());
    }

    /** Null at scope {@code GLOBAL}. */
    static @Nullable ResourcePart of(Scope scope) {
        return scope instanceof Scope.On on ? of(on.resource()) : null;
    }
}
