package org.tenantaccess.domain.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * The data that says which resource types, permissions and predefined roles exist. No other code knows a permission by
 * name, except where the API itself asks for one.
 */
public final class Catalogue {

    /** Name of the class path resource beside this class that holds the built-in catalogue as JSON. */
    public static final String BUILT_IN = "catalogue.json";

    private final Map<String, ResourceType> resourceTypes;
    private final Map<String, Permission> permissions;
    private final Map<String, Permission> permissionsByAnyName = new LinkedHashMap<>();
    private final Map<String, Role> roles;
    private final SortedSet<Permission> readWrite;
    private final Permission seesEverything;
    private final Set<ScopeKind> customScopes;
    private final Set<String> customWorksOn;

    Catalogue(CatalogueReader data) {
        resourceTypes = data.resourceTypes();
        permissions = data.permissions();
        permissions.values().forEach(this::indexNames);
        roles = data.roles(permissions);
        readWrite = Sorted.set(data.permissionsNamed("readWrite", permissions));
        seesEverything = data.permissionNamed("seesEverything", permissions);
        customScopes = data.customScopes();
        customWorksOn = data.customWorksOn();
    }

    /**
     * Reads and validates a catalogue.
     *
     * @param json the catalogue, parsed from JSON into maps, lists and strings
     * @throws IllegalArgumentException names what is missing, unknown or contradictory
     */
    public static Catalogue from(Map<String, ?> json) {
        return new Catalogue(new CatalogueReader(json));
    }

    public Collection<ResourceType> resourceTypes() {
        return resourceTypes.values();
    }

    public Collection<Permission> permissions() {
        return permissions.values();
    }

    /** The permission with exactly this key. */
    public Permission permission(String key) {
        return permissionNamed(key).filter(known -> known.key().equals(key)).orElseThrow(() -> unknown(key));
    }

    /** The permission with this key, display name or alias, compared without case. */
    public Optional<Permission> permissionNamed(String name) {
        return Optional.ofNullable(permissionsByAnyName.get(fold(name)));
    }

    public Collection<Role> predefinedRoles() {
        return roles.values();
    }

    public Optional<Role> predefinedRole(String key) {
        return Optional.ofNullable(roles.get(key));
    }

    /** The permissions that together make a resource {@code read-write} (R10). */
    public SortedSet<Permission> readWrite() {
        return readWrite;
    }

    /** The permission that makes every resource visible in lists (R11). */
    public Permission seesEverything() {
        return seesEverything;
    }

    /** A resource's identity, of a type that the catalogue has. */
    public ResourceRef resource(String type, String id) {
        if (!resourceTypes.containsKey(type)) {
            throw new RejectedInput("type", Rejection.UNKNOWN_RESOURCE_TYPE, type);
        }
        return new ResourceRef(type, id);
    }

    /**
     * A role made by people: at least one permission, none that is global only (R17), at the scopes that custom roles
     * have (R18).
     */
    public Role customRole(String key, DisplayName name, String description, Collection<String> permissionNames) {
        if (permissionNames.isEmpty()) {
            throw new RejectedInput("permissions", Rejection.NO_PERMISSION);
        }
        SortedSet<Permission> held =
                Sorted.set(permissionNames.stream().map(this::customPermission).toList());
        String text = Text.line("description", description, Text.MAX_DESCRIPTION);
        return new Role(key, name, text, false, customScopes, customWorksOn, held);
    }

    private Permission customPermission(String name) {
        Permission permission = permissionNamed(name)
                .orElseThrow(() -> new RejectedInput("permissions", Rejection.UNKNOWN_PERMISSION, name));
        if (permission.isGlobalOnly()) {
            throw new RejectedInput("permissions", Rejection.GLOBAL_PERMISSION, permission.key());
        }
        return permission;
    }

    private void indexNames(Permission permission) {
        indexName(permission.key(), permission);
        indexName(permission.name(), permission);
        permission.aliases().forEach(alias -> indexName(alias, permission));
    }

    private void indexName(String name, Permission permission) {
        Permission other = permissionsByAnyName.putIfAbsent(fold(name), permission);
        if (other != null && !other.equals(permission)) {
            throw new IllegalArgumentException(other + " and " + permission + " are both named " + name);
        }
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static RejectedInput unknown(String key) {
        return new RejectedInput("permission", Rejection.UNKNOWN_PERMISSION, key);
    }
}
