package org.tenantaccess.keycloak.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tenantaccess.domain.access.Permission;

/** A set of permissions in one column: keys with blanks between them. */
final class PermissionColumn {

    private static final String SEPARATOR = " ";

    private PermissionColumn() {}

    static String write(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::key).collect(Collectors.joining(SEPARATOR));
    }

    static List<String> read(String column) {
        return Arrays.asList(column.split(SEPARATOR, -1));
    }
}
