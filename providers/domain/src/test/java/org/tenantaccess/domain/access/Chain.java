package org.tenantaccess.domain.access;

import java.util.List;
import java.util.Map;

/** A catalogue in which {@code a} needs {@code b}, which needs {@code c}; a role holds the first two only. */
final class Chain {

    private Chain() {}

    static Catalogue catalogue() {
        return Catalogue.from(Map.of(
                "resourceTypes", List.of(Map.of("key", "t", "name", "T")),
                "permissions", List.of(needing("a", "b"), needing("b", "c"), permission("c"), all()),
                "readWrite", List.of("c"),
                "seesEverything", "all",
                "customRoles", Map.of("assignableScopes", List.of("CUSTOM")),
                "roles", List.of(role())));
    }

    private static Map<String, Object> permission(String key) {
        return Map.of("key", key, "name", key, "description", key, "scope", "GLOBAL_OR_RESOURCE");
    }

    private static Map<String, Object> needing(String key, String companion) {
        return Map.of(
                "key", key,
                "name", key,
                "description", key,
                "scope", "GLOBAL_OR_RESOURCE",
                "requires", List.of(companion));
    }

    private static Map<String, Object> all() {
        return Map.of("key", "all", "name", "all", "description", "all", "scope", "GLOBAL");
    }

    private static Map<String, Object> role() {
        return Map.of(
                "key",
                "a-and-b",
                "name",
                "A and B",
                "description",
                "",
                "permissions",
                List.of("a", "b"),
                "assignableScopes",
                List.of("GLOBAL"),
                "worksOn",
                List.of("t"));
    }
}
