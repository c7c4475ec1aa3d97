package org.tenantaccess.domain.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Merges all that reaches a person into effective permissions (R8, R9, R13, R14, R22). */
public final class AccessResolver {

    private final Catalogue catalogue;

    public AccessResolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public EffectiveAccess resolve(Collection<Holding> holdings) {
        Held held = Held.of(holdings);
        Map<Place, SortedSet<Permission>> effective = new HashMap<>();
        for (Place place : held.places()) {
            effective.put(place, withoutIncomplete(held.at(place)));
        }
        addImplied(effective);
        effective.values().removeIf(Set::isEmpty);
        return new EffectiveAccess(catalogue, held, effective);
    }

    /** R9: withholds what lacks a companion, again and again, since what is withheld may be a companion itself. */
    private static SortedSet<Permission> withoutIncomplete(SortedSet<Permission> held) {
        SortedSet<Permission> effective = new TreeSet<>(held);
        Set<String> keys;
        do {
            keys = effective.stream().map(Permission::key).collect(Collectors.toSet());
        } while (effective.removeIf(lacksOneOf(keys)));
        return effective;
    }

    private static Predicate<Permission> lacksOneOf(Set<String> keys) {
        return permission -> !keys.containsAll(permission.requires());
    }

    /** R8: what is effective anywhere brings its included permissions, always for the realm as a whole. */
    private void addImplied(Map<Place, SortedSet<Permission>> effective) {
        SortedSet<Permission> implied = new TreeSet<>();
        for (SortedSet<Permission> permissions : effective.values()) {
            permissions.forEach(permission ->
                    permission.includes().forEach(included -> implied.add(catalogue.permission(included))));
        }
        effective.computeIfAbsent(Place.REALM, place -> new TreeSet<>()).addAll(implied);
    }
}
