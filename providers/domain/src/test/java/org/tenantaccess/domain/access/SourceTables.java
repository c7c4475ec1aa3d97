package org.tenantaccess.domain.access;

import static org.tenantaccess.domain.access.ScopeKind.CUSTOM;
import static org.tenantaccess.domain.access.ScopeKind.GLOBAL;

import java.util.List;
import java.util.Set;

/** The tables of the source documents, written out once more: what the built-in catalogue must say. */
public final class SourceTables {

    public static final Set<String> RESOURCE_PERMISSIONS = Set.of(
            "administer-resources",
            "edit-resources",
            "edit-resource-properties",
            "read-resources",
            "release-resource-locks",
            "remove-resource",
            "manage-model-permissions",
            "manage-owned-resource-access-right");

    public static final Set<String> GLOBAL_PERMISSIONS = Set.of(
            "list-all-resources",
            "create-resource",
            "categorize-resources",
            "create-user",
            "list-all-users",
            "remove-user",
            "edit-user-properties",
            "manage-user-permissions",
            "configure-server",
            "manage-user-groups",
            "manage-security-roles");

    public static final List<PredefinedRole> ROLES = List.of(
            new PredefinedRole(
                    "resource-contributor",
                    Set.of("edit-resource-properties", "edit-resources", "read-resources"),
                    Set.of(GLOBAL, CUSTOM),
                    Set.of("project")),
            new PredefinedRole(
                    "resource-creator",
                    Set.of("categorize-resources", "create-resource", "list-all-resources"),
                    Set.of(GLOBAL),
                    Set.of()),
            new PredefinedRole(
                    "resource-locks-administrator",
                    Set.of("read-resources", "release-resource-locks"),
                    Set.of(GLOBAL, CUSTOM),
                    Set.of("project")),
            new PredefinedRole(
                    "resource-manager",
                    Set.of(
                            "administer-resources",
                            "edit-resource-properties",
                            "edit-resources",
                            "list-all-users",
                            "manage-model-permissions",
                            "manage-owned-resource-access-right",
                            "read-resources",
                            "remove-resource"),
                    Set.of(GLOBAL, CUSTOM),
                    Set.of("project", "document")),
            new PredefinedRole(
                    "resource-reviewer",
                    Set.of("read-resources"),
                    Set.of(GLOBAL, CUSTOM),
                    Set.of("project", "document")),
            new PredefinedRole(
                    "security-manager",
                    Set.of("list-all-resources", "list-all-users", "manage-security-roles", "manage-user-permissions"),
                    Set.of(GLOBAL),
                    Set.of()),
            new PredefinedRole("server-administrator", Set.of("configure-server"), Set.of(GLOBAL), Set.of()),
            new PredefinedRole(
                    "user-manager",
                    Set.of(
                            "create-user",
                            "edit-user-properties",
                            "list-all-users",
                            "manage-user-groups",
                            "remove-user"),
                    Set.of(GLOBAL),
                    Set.of()));

    private SourceTables() {}

    /** One line of the table of predefined roles. */
    public record PredefinedRole(
            String key, Set<String> permissions, Set<ScopeKind> assignableScopes, Set<String> worksOn) {}

    public static PredefinedRole role(String key) {
        return ROLES.stream().filter(role -> role.key().equals(key)).findFirst().orElseThrow();
    }
}
