package org.tenantaccess.it.consistency;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules' tables of permissions and predefined roles once more, as the tests know them. */
record GivenRole(String key, Set<String> permissions, boolean custom, Set<String> worksOn, boolean onResources) {

    static final List<String> RESOURCE_PERMISSIONS = List.of(
            "administer-resources",
            "edit-resources",
            "edit-resource-properties",
            "read-resources",
            "release-resource-locks",
            "remove-resource",
            "manage-model-permissions",
            "manage-owned-resource-access-right");

    static final List<String> GLOBAL_PERMISSIONS = List.of(
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

    private static final Set<String> PROJECT = Set.of("project");
    private static final Set<String> BOTH = Set.of("project", "document");

    static final List<GivenRole> PREDEFINED = List.of(
            predefined("resource-contributor", PROJECT, "edit-resource-properties edit-resources read-resources"),
            predefined("resource-creator", Set.of(), "categorize-resources create-resource list-all-resources"),
            predefined("resource-locks-administrator", PROJECT, "read-resources release-resource-locks"),
            predefined(
                    "resource-manager",
                    BOTH,
                    "administer-resources edit-resource-properties edit-resources list-all-users manage-model-permissions"
                            + " manage-owned-resource-access-right read-resources remove-resource"),
            predefined("resource-reviewer", BOTH, "read-resources"),
            predefined(
                    "security-manager",
                    Set.of(),
                    "list-all-resources list-all-users manage-security-roles manage-user-permissions"),
            predefined("server-administrator", Set.of(), "configure-server"),
            predefined(
                    "user-manager",
                    Set.of(),
                    "create-user edit-user-properties list-all-users manage-user-groups remove-user"));

    static List<String> allPermissions() {
        return Stream.concat(RESOURCE_PERMISSIONS.stream(), GLOBAL_PERMISSIONS.stream())
                .toList();
    }

    /** R13: a custom role has no function on documents. */
    static GivenRole custom(String key, Set<String> permissions) {
        return new GivenRole(key, permissions, true, PROJECT, true);
    }

    private static GivenRole predefined(String key, Set<String> worksOn, String permissions) {
        return new GivenRole(key, Set.of(permissions.split(" ")), false, worksOn, !worksOn.isEmpty());
    }
}
