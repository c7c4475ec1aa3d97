package org.tenantaccess.domain.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and validates a catalogue that was parsed from JSON. */
final class CatalogueReader {

    private final Json json;

    CatalogueReader(Map<String, ?> json) {
        this.json = new Json("catalogue", json);
    }

    Map<String, ResourceType> resourceTypes() {
        return byKey(
                json.objects("resourceTypes").stream()
                        .map(type -> new ResourceType(type.text("key"), type.text("name"))),
                ResourceType::key);
    }

    Map<String, Permission> permissions() {
        Map<String, Permission> permissions =
                byKey(json.objects("permissions").stream().map(CatalogueReader::permission), Permission::key);
        permissions.values().forEach(permission -> requireSound(permission, permissions));
        return permissions;
    }

    Map<String, Role> roles(Map<String, Permission> permissions) {
        return byKey(json.objects("roles").stream().map(role -> role(role, permissions)), Role::key);
    }

    List<Permission> permissionsNamed(String member, Map<String, Permission> permissions) {
        return json.texts(member).stream()
                .map(key -> require(member, key, permissions))
                .toList();
    }

    Permission permissionNamed(String member, Map<String, Permission> permissions) {
        return require(member, json.text(member), permissions);
    }

    Set<ScopeKind> customScopes() {
        return scopes(json.object("customRoles"));
    }

    Set<String> customWorksOn() {
        return worksOn(json.object("customRoles"));
    }

    private static Permission permission(Json permission) {
        return new Permission(
                permission.text("key"),
                permission.text("name"),
                permission.text("description"),
                PermissionScope.valueOf(permission.text("scope")),
                permission.texts("includes"),
                permission.texts("requires"),
                permission.texts("aliases"));
    }

    private Role role(Json role, Map<String, Permission> permissions) {
        Set<Permission> held = role.texts("permissions").stream()
                .map(key -> require("roles." + role.text("key"), key, permissions))
                .collect(Collectors.toSet());
        return new Role(
                role.text("key"),
                new DisplayName(role.text("name")),
                role.text("description"),
                true,
                scopes(role),
                worksOn(role),
                Sorted.set(held));
    }

    private static Set<ScopeKind> scopes(Json holder) {
        return holder.texts("assignableScopes").stream().map(ScopeKind::valueOf).collect(Collectors.toSet());
    }

    private Set<String> worksOn(Json holder) {
        Set<String> types = holder.texts("worksOn");
        Set<String> known = resourceTypes().keySet();
        require(known.containsAll(types), "worksOn names an unknown resource type: " + types);
        return types;
    }

    /** Implication is one step and always global (R8), companions belong to resources (R9): no chains, no cycles. */
    private static void requireSound(Permission permission, Map<String, Permission> permissions) {
        Stream<Permission> included = permission.includes().stream().map(key -> require("includes", key, permissions));
        require(included.allMatch(Permission::isGlobalOnly), permission + " includes one that is not global");
        Stream<Permission> required = permission.requires().stream().map(key -> require("requires", key, permissions));
        require(required.noneMatch(Permission::isGlobalOnly), permission + " requires one that is global");
        require(
                !permission.isGlobalOnly()
                        || (permission.includes().isEmpty()
                                && permission.requires().isEmpty()),
                permission + " is global and can neither include nor require");
    }

    private static Permission require(String where, String key, Map<String, Permission> permissions) {
        Permission permission = permissions.get(key);
        if (permission == null) {
            throw new IllegalArgumentException(where + " names an unknown permission: " + key);
        }
        return permission;
    }

    private static void require(boolean sound, String message) {
        if (!sound) {
            throw new IllegalArgumentException(message);
        }
    }

    private static <T> Map<String, T> byKey(Stream<T> values, Function<T, String> key) {
        return Collections.unmodifiableMap(values.collect(Collectors.toMap(
                key,
                Function.identity(),
                (one, other) -> {
                    throw new IllegalArgumentException("twice in the catalogue: " + key.apply(other));
                },
                LinkedHashMap::new)));
    }
}
