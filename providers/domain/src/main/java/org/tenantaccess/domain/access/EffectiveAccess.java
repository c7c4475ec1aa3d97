package org.tenantaccess.domain.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a person may do after everything is merged, and why. All sets are sorted by key and immutable. */
public final class EffectiveAccess {

    private final Catalogue catalogue;
    private final Held held;
    private final Map<Place, SortedSet<Permission>> effective;

    EffectiveAccess(Catalogue catalogue, Held held, Map<Place, SortedSet<Permission>> effective) {
        this.catalogue = catalogue;
        this.held = held;
        this.effective = effective;
    }

    /** Permissions that name no resource. */
    public SortedSet<Permission> global() {
        return at(Place.REALM);
    }

    /** Permissions on every present and future resource of a type (R14). */
    public SortedSet<Permission> onEvery(String type) {
        return at(new Place.Every(type));
    }

    /** The complete set of permissions on one resource, those on the whole type included. */
    public SortedSet<Permission> on(ResourceRef resource) {
        Place own = new Place.One(resource);
        return effective.containsKey(own) ? at(own) : onEvery(resource.type());
    }

    /** The resource types on all of whose resources something is held. */
    public SortedSet<String> types() {
        SortedSet<String> types = new TreeSet<>();
        effective.keySet().forEach(place -> {
            if (place instanceof Place.Every every) {
                types.add(every.type());
            }
        });
        return types;
    }

    /** The resources on which something is held by name, with the complete set of each. */
    public SortedMap<ResourceRef, SortedSet<Permission>> resources() {
        SortedMap<ResourceRef, SortedSet<Permission>> resources = new TreeMap<>();
        effective.forEach((place, permissions) -> {
            if (place instanceof Place.One one) {
                resources.put(one.resource(), Collections.unmodifiableSortedSet(permissions));
            }
        });
        return resources;
    }

    /** How much of what an assignment confers is effective beside all else that is held here (R9, R13). */
    public Effect effectOf(Assignment assignment) {
        SortedSet<Permission> confers = new TreeSet<>();
        SortedSet<Permission> withheld = new TreeSet<>();
        SortedSet<Permission> needs = new TreeSet<>();
        Held alone = Held.of(List.of(Holding.direct(assignment)));
        for (Place place : alone.places()) {
            Set<Permission> here = place instanceof Place.One one ? on(one.resource()) : at(place);
            for (Permission permission : alone.at(place)) {
                if (here.contains(permission)) {
                    confers.add(permission);
                } else {
                    withheld.add(permission);
                    needs.addAll(missingCompanions(permission, here));
                }
            }
        }
        return new Effect(confers, withheld, needs);
    }

    /** R10: how the resource presents itself. */
    public AccessMode modeOf(ResourceRef resource) {
        SortedSet<Permission> permissions = on(resource);
        if (permissions.isEmpty()) {
            return AccessMode.NONE;
        }
        return permissions.containsAll(catalogue.readWrite()) ? AccessMode.READ_WRITE : AccessMode.READ_ONLY;
    }

    /** R11, R32: whether the resource appears in lists. */
    public boolean sees(ResourceRef resource) {
        return global().contains(catalogue.seesEverything()) || !on(resource).isEmpty();
    }

    /** Whether a permission that names no resource is effective, and why. */
    public Decision decide(Permission permission) {
        if (!permission.isGlobalOnly()) {
            throw new RejectedInput("resource", Rejection.MISSING);
        }
        List<Reason> because = new ArrayList<>();
        held.sources(Place.REALM, permission).forEach(holding -> because.add(new Reason(holding, null)));
        because.addAll(implications(permission));
        return new Decision(!because.isEmpty(), because, List.of());
    }

    /** Whether a permission is effective on a resource, and why. One that is global only holds whatever the resource. */
    public Decision decide(Permission permission, ResourceRef resource) {
        if (permission.isGlobalOnly()) {
            return decide(permission);
        }
        boolean allowed = on(resource).contains(permission);
        List<Reason> because = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (Holding holding : held.sources(new Place.One(resource), permission)) {
            if (allowed) {
                because.add(new Reason(holding, null));
            } else {
                withheld.add(new Withheld(holding, missingCompanions(permission, on(resource))));
            }
        }
        held.withoutFunction(resource, permission).forEach(holding -> withheld.add(new Withheld(holding, Set.of())));
        return new Decision(allowed, because, withheld);
    }

    private Set<Permission> missingCompanions(Permission permission, Set<Permission> effectiveHere) {
        Set<Permission> missing = new TreeSet<>();
        permission.requires().forEach(companion -> missing.add(catalogue.permission(companion)));
        missing.removeAll(effectiveHere);
        return missing;
    }

    private Set<Reason> implications(Permission included) {
        Set<Reason> reasons = new LinkedHashSet<>();
        effective.forEach((place, permissions) -> permissions.stream()
                .filter(permission -> permission.includes().contains(included.key()))
                .forEach(permission -> held.sources(place, permission)
                        .forEach(holding -> reasons.add(new Reason(holding, permission)))));
        return reasons;
    }

    private SortedSet<Permission> at(Place place) {
        return Collections.unmodifiableSortedSet(effective.getOrDefault(place, Collections.emptySortedSet()));
    }
}
