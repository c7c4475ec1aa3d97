package org.tenantaccess.keycloak.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Role;

/** From the row of a custom role to the role. */
final class RoleRow {

    private RoleRow() {}

    /** Permissions that the catalogue no longer allows are left out, and a role without any is none: deny by default. */
    static Optional<Role> read(RoleEntity row, Catalogue catalogue) {
        List<String> permissions = PermissionColumn.read(row.permissions).stream()
                .flatMap(key -> catalogue.permissionNamed(key).stream())
                .filter(permission -> !permission.isGlobalOnly())
                .map(Permission::key)
                .toList();
        if (permissions.isEmpty()) {
            return Optional.empty();
        }
        String description = Objects.requireNonNullElse(row.description, "");
        return Optional.of(catalogue.customRole(row.roleKey, new DisplayName(row.name), description, permissions));
    }
}
