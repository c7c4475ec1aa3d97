package org.tenantaccess.relying;

import java.util.Optional;
import java.util.Set;

/**
 * RFC 9396: {@code [{"type": "project", "identifier": "alpha", "actions": […]}, {"type": "global", "actions": […]}]}.
 * No identifier is the whole type. The types {@code only} and {@code overage} are remarks with {@code locations}.
 */
final class AuthorizationDetailsReader {

    private static final Set<String> REMARK = Set.of("type", "locations");
    private static final Set<String> GLOBAL = Set.of("type", "actions");
    private static final Set<String> DETAIL = Set.of("type", "identifier", "actions");

    private AuthorizationDetailsReader() {}

    static Grants read(Piece claim) {
        GrantsBuilder grants = new GrantsBuilder(claim);
        claim.elements().forEach(detail -> readDetail(detail, grants));
        return grants.build();
    }

    private static void readDetail(Piece detail, GrantsBuilder grants) {
        String type = detail.needed("type").key();
        switch (type) {
            case "only" -> grants.narrow(detail, remark(detail).words());
            case "overage" -> grants.leaveOut(onlyOne(remark(detail)));
            case "global" -> {
                detail.requireOnly(GLOBAL);
                grants.putGlobal(detail, detail.needed("actions").permissions());
            }
            default -> {
                detail.requireOnly(DETAIL);
                grants.put(
                        place(type, detail.member("identifier")),
                        detail,
                        detail.needed("actions").permissions());
            }
        }
    }

    private static Place place(String type, Optional<Piece> identifier) {
        return identifier.map(id -> new Place(type, id.id())).orElseGet(() -> Place.every(type));
    }

    private static Piece remark(Piece detail) {
        detail.requireOnly(REMARK);
        return detail.needed("locations");
    }

    private static Piece onlyOne(Piece locations) {
        if (locations.elements().size() != 1) {
            throw locations.malformed("is not one location");
        }
        return locations.elements().get(0);
    }
}
