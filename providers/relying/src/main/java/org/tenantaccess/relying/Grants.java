package org.tenantaccess.relying;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The permission claim, whatever its format was.
 *
 * @param global permissions that name no resource
 * @param named the complete set on a resource, or on every resource of a type that is not named
 * @param untyped the complete set on a resource whose type the claim does not tell
 * @param only the resources that count
 * @param endpoint where the whole claim is, if single resources were left out; else null
 */
record Grants(
        Held global,
        Map<Place, Held> named,
        Map<String, Held> untyped,
        Only only,
        @Nullable URI endpoint) {

    /** Stands for every resource of a type. */
    static final String EVERY = "*";

    static final Grants NONE = new Grants(Held.NOTHING, Map.of(), Map.of(), Only.ALL, null);

    Grants {
        named = Map.copyOf(named);
        untyped = Map.copyOf(untyped);
    }

    /** The entry of the resource alone, else that of its type: never both united. */
    Held on(String type, String id) {
        Place resource = new Place(type, id);
        if (!resource.isOne() || !only.leaves(resource)) {
            return Held.NOTHING;
        }
        Held own = named.get(resource);
        if (own != null) {
            return own;
        }
        Held every = unnamed(named.getOrDefault(Place.every(type), Held.NOTHING));
        Held perhaps = untyped.get(id);
        return perhaps == null ? every : every.or(perhaps);
    }

    /** The same for a caller whose resources have an id that no other resource has, of whatever type. */
    Held onId(String id) {
        if (id.isEmpty() || id.equals(EVERY) || !only.leavesId(id)) {
            return Held.NOTHING;
        }
        List<Held> entries = new ArrayList<>();
        named.forEach((place, held) -> addIf(place.id().equals(id), held, entries));
        untyped.forEach((rsid, held) -> addIf(rsid.equals(id), held, entries));
        return entries.stream().reduce(Held::or).orElseGet(this::onAnyType);
    }

    Grants narrowedTo(Only other) {
        return new Grants(global, named, untyped, only.and(other), endpoint);
    }

    Optional<URI> wholeAt() {
        return Optional.ofNullable(endpoint);
    }

    /** What is held on a resource that has no entry and may be of any type, of those that have nothing too. */
    private Held onAnyType() {
        Held any = Held.NOTHING;
        for (Map.Entry<Place, Held> entry : named.entrySet()) {
            any = entry.getKey().isEvery() ? any.or(entry.getValue()) : any;
        }
        return unnamed(any);
    }

    private Held unnamed(Held held) {
        return endpoint == null ? held : held.orMore();
    }

    private static void addIf(boolean wanted, Held held, List<Held> entries) {
        if (wanted) {
            entries.add(held);
        }
    }
}
