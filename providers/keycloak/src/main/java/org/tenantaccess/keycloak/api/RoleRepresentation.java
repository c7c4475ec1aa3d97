package org.tenantaccess.keycloak.api;

import java.util.Collection;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.ScopeKind;

/** A predefined or custom role. */
record RoleRepresentation(
        String key,
        String name,
        String description,
        boolean predefined,
        Collection<ScopeKind> assignableScopes,
        Collection<String> worksOn,
        Collection<String> permissions) {

    static RoleRepresentation of(Role role) {
        return new RoleRepresentation(
                role.key(),
                role.name().value(),
                role.description(),
                role.predefined(),
                role.assignableScopes(),
                role.worksOn(),
                role.permissions().stream().map(Permission::key).toList());
    }
}
