package org.tenantaccess.keycloak.api;

import java.util.Collection;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.PermissionScope;

/** A permission of the catalogue. */
record PermissionRepresentation(
        String key,
        String name,
        String description,
        PermissionScope scope,
        Collection<String> includes,
        Collection<String> requires) {

    static PermissionRepresentation of(Permission permission, Language language) {
        String text = "tenantAccessPermission." + permission.key();
        return new PermissionRepresentation(
                permission.key(),
                language.text(text + ".name", permission.name()),
                language.text(text + ".description", permission.description()),
                permission.scope(),
                permission.includes(),
                permission.requires());
    }
}
