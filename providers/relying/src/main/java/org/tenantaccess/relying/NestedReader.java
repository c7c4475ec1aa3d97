package org.tenantaccess.relying;

import java.util.Set;

/** {@code {"global": […], "resources": {"project": {"*": […], "alpha": […]}}}}. */
final class NestedReader {

    private static final Set<String> MEMBERS = Set.of("global", "resources", "only", "overage", "endpoint");

    private NestedReader() {}

    static Grants read(Piece claim) {
        claim.requireOnly(MEMBERS);
        GrantsBuilder grants = new GrantsBuilder(claim);
        grants.readCommon();
        claim.member("resources").ifPresent(types -> types.keyed("<type>")
                .forEach((type, byId) -> readType(new Piece(byId.path(), type).key(), byId, grants)));
        return grants.build();
    }

    private static void readType(String type, Piece byId, GrantsBuilder grants) {
        byId.keyed("<id>")
                .forEach((id, permissions) -> grants.put(new Place(type, id), permissions, permissions.permissions()));
    }
}
