package org.tenantaccess.relying;

import java.util.Set;
import java.util.SortedSet;

/** {@code {"global": […], "grants": [{"permissions": […], "resources": ["project:alpha", "document:*"]}]}}. */
final class GroupedReader {

    private static final Set<String> MEMBERS = Set.of("global", "grants", "only", "overage", "endpoint");
    private static final Set<String> GRANT = Set.of("permissions", "resources");

    private GroupedReader() {}

    static Grants read(Piece claim) {
        claim.requireOnly(MEMBERS);
        GrantsBuilder grants = new GrantsBuilder(claim);
        grants.readCommon();
        claim.member("grants").stream()
                .flatMap(list -> list.elements().stream())
                .forEach(grant -> readGrant(grant, grants));
        return grants.build();
    }

    private static void readGrant(Piece grant, GrantsBuilder grants) {
        grant.requireOnly(GRANT);
        SortedSet<String> permissions = grant.needed("permissions").permissions();
        grant.needed("resources").elements().forEach(resource -> grants.put(Place.of(resource), resource, permissions));
    }
}
