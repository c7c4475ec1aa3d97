package org.tenantaccess.domain.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceRef;

/**
 * What every format of the permission claim prints: sorted permission keys, and nothing that repeats what is said
 * already.
 *
 * @param global permissions that name no resource
 * @param resources type → resource id, or {@code *} for the whole type → the complete set there; an id whose set equals
 *     that of {@code *} is left out
 */
public record GrantTable(List<String> global, SortedMap<String, SortedMap<String, List<String>>> resources) {

    /** Stands for every resource of the type that is not named. */
    public static final String EVERY = "*";

    /** Everything that a person holds. */
    public static GrantTable of(EffectiveAccess access) {
        return of(access, type -> true);
    }

    /** What a person holds on resources of these types only; none named is all. Global permissions stay. */
    public static GrantTable of(EffectiveAccess access, Set<String> types) {
        return of(access, type -> types.isEmpty() || types.contains(type));
    }

    private static GrantTable of(EffectiveAccess access, Predicate<String> issued) {
        GrantTable table = new GrantTable(keys(access.global()), new TreeMap<>());
        access.types().stream().filter(issued).forEach(type -> table.put(type, EVERY, keys(access.onEvery(type))));
        access.resources().forEach((resource, permissions) -> {
            if (issued.test(resource.type())) {
                table.putUnlessEvery(resource, keys(permissions));
            }
        });
        return table;
    }

    /** What a person holds on one resource, which is named even where the whole type says the same. */
    public static GrantTable of(EffectiveAccess access, ResourceRef resource) {
        GrantTable table = new GrantTable(keys(access.global()), new TreeMap<>());
        List<String> permissions = keys(access.on(resource));
        if (!permissions.isEmpty()) {
            table.put(resource.type(), resource.id(), permissions);
        }
        return table;
    }

    /** What a person holds on these resources only; never more than the whole says (narrowing). */
    public static GrantTable only(EffectiveAccess access, Set<ResourceRef> resources, Set<String> types) {
        GrantTable table = new GrantTable(keys(access.global()), new TreeMap<>());
        resources.stream()
                .filter(resource -> types.isEmpty() || types.contains(resource.type()))
                .filter(resource -> !access.on(resource).isEmpty())
                .forEach(resource -> table.put(resource.type(), resource.id(), keys(access.on(resource))));
        return table;
    }

    /** Without single resources; what is said of whole types and of the realm stays. */
    public GrantTable withoutNamed() {
        SortedMap<String, SortedMap<String, List<String>>> whole = new TreeMap<>();
        resources.forEach((type, byId) -> {
            SortedMap<String, List<String>> every = new TreeMap<>(byId);
            every.keySet().retainAll(Set.of(EVERY));
            whole.put(type, every);
        });
        whole.values().removeIf(Map::isEmpty);
        return new GrantTable(global, whole);
    }

    /** The resources that are named, for those who look up their names. */
    public Set<ResourceRef> named() {
        Set<ResourceRef> named = new TreeSet<>();
        forEach((type, id, permissions) -> {
            if (!id.equals(EVERY)) {
                named.add(new ResourceRef(type, id));
            }
        });
        return named;
    }

    /** By type, then by id, {@code *} first. */
    void forEach(Entry entry) {
        resources.forEach((type, byId) -> byId.forEach((id, permissions) -> entry.accept(type, id, permissions)));
    }

    /** Takes an entry of the table. */
    interface Entry {
        void accept(String type, String id, List<String> permissions);
    }

    public boolean isEmpty() {
        return global.isEmpty() && resources.isEmpty();
    }

    private void putUnlessEvery(ResourceRef resource, List<String> permissions) {
        Map<String, List<String>> named = resources.getOrDefault(resource.type(), new TreeMap<>());
        if (!permissions.equals(named.get(EVERY))) {
            put(resource.type(), resource.id(), permissions);
        }
    }

    private void put(String type, String id, List<String> permissions) {
        resources.computeIfAbsent(type, t -> new TreeMap<>()).put(id, permissions);
    }

    private static List<String> keys(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::key).sorted().toList();
    }
}
