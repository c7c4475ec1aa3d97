package org.tenantaccess.domain.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What assignments put where, before companions and implications are looked at. Uniting is the merge of R22:
 * commutative, associative and idempotent, so that neither order nor repetition of assignments matters.
 */
final class Held {

    private final Map<Place, Map<Permission, Set<Holding>>> places = new HashMap<>();
    private final List<Holding> holdings;

    private Held(Collection<Holding> holdings) {
        this.holdings = new ArrayList<>(new LinkedHashSet<>(holdings));
    }

    static Held of(Collection<Holding> holdings) {
        Held held = new Held(holdings);
        held.holdings.forEach(held::add);
        return held;
    }

    /** The places at which anything is held. */
    Set<Place> places() {
        return places.keySet();
    }

    /** All that is held at a place, what reaches it from the whole type included (R14). */
    SortedSet<Permission> at(Place place) {
        SortedSet<Permission> permissions = new TreeSet<>(own(place).keySet());
        if (place instanceof Place.One one) {
            permissions.addAll(own(one.type()).keySet());
        }
        return permissions;
    }

    /** The holdings from which {@link #at} has a permission. */
    Set<Holding> sources(Place place, Permission permission) {
        Set<Holding> sources = new LinkedHashSet<>(own(place).getOrDefault(permission, Set.of()));
        if (place instanceof Place.One one) {
            sources.addAll(own(one.type()).getOrDefault(permission, Set.of()));
        }
        return sources;
    }

    /** Holdings that reach this resource with this permission, but whose role has no function on its type (R13). */
    List<Holding> withoutFunction(ResourceRef resource, Permission permission) {
        return holdings.stream()
                .filter(holding -> holding.assignment().scope().covers(resource))
                .filter(holding -> holding.assignment().role().permissions().contains(permission))
                .filter(holding -> !holding.assignment().role().worksOn().contains(resource.type()))
                .toList();
    }

    private Map<Permission, Set<Holding>> own(Place place) {
        return places.getOrDefault(place, Map.of());
    }

    private void add(Holding holding) {
        Role role = holding.assignment().role();
        for (Permission permission : role.permissions()) {
            if (holding.assignment().scope() instanceof Scope.On on) {
                addOn(on.resource(), role, permission, holding);
            } else if (permission.isGlobalOnly()) {
                put(Place.REALM, permission, holding);
            } else {
                role.worksOn().forEach(type -> put(new Place.Every(type), permission, holding));
            }
        }
    }

    /** A global permission in a role that is assigned on one resource has no place there; R8 may still imply it. */
    private void addOn(ResourceRef resource, Role role, Permission permission, Holding holding) {
        if (!permission.isGlobalOnly() && role.worksOn().contains(resource.type())) {
            put(new Place.One(resource), permission, holding);
        }
    }

    private void put(Place place, Permission permission, Holding holding) {
        places.computeIfAbsent(place, p -> new HashMap<>())
                .computeIfAbsent(permission, p -> new LinkedHashSet<>())
                .add(holding);
    }
}
