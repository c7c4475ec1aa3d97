package org.tenantaccess.keycloak.api;

import java.util.Collection;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.ScopeKind;

/** A predefined or custom role. The names of predefined ones are translated. */
record RoleRepresentation(
        String key,
        String name,
        String description,
        boolean predefined,
        Collection<ScopeKind> assignableScopes,
        Collection<String> worksOn,
        Collection<String> permissions) {

    /** As the event log keeps it. */
    static RoleRepresentation of(Role role) {
        return of(role, role.name().value(), role.description());
    }

    static RoleRepresentation of(Role role, Language language) {
        if (!role.predefined()) {
            return of(role);
        }
        String text = "tenantAccessRole." + role.key();
        return of(
                role,
                language.text(text + ".name", role.name().value()),
                language.text(text + ".description", role.description()));
    }

    private static RoleRepresentation of(Role role, String name, String description) {
        return new RoleRepresentation(
                role.key(),
                name,
                description,
                role.predefined(),
                role.assignableScopes(),
                role.worksOn(),
                role.permissions().stream().map(Permission::key).toList());
    }
}
