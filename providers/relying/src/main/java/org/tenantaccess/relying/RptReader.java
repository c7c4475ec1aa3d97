package org.tenantaccess.relying;

import java.util.Optional;
import java.util.Set;

/**
 * Keycloak's permission token: {@code {"permissions": [{"rsid": "alpha", "rsname": "Alpha", "scopes": […]}]}}. A
 * {@code rsid} with a colon is {@code type:id}, {@code type:*} the whole type, and one without a colon does not tell the
 * type. Scopes without {@code rsid} are permissions that name no resource.
 */
final class RptReader {

    private static final Set<String> MEMBERS = Set.of("permissions", "only", "overage", "endpoint");
    private static final Set<String> PERMISSION = Set.of("rsid", "rsname", "scopes");

    private RptReader() {}

    static Grants read(Piece claim) {
        claim.requireOnly(MEMBERS);
        GrantsBuilder grants = new GrantsBuilder(claim);
        grants.readCommon();
        claim.needed("permissions").elements().forEach(permission -> readPermission(permission, grants));
        return grants.build();
    }

    private static void readPermission(Piece permission, GrantsBuilder grants) {
        permission.requireOnly(PERMISSION);
        Set<String> scopes = permission.needed("scopes").permissions();
        Optional<Piece> rsid = permission.member("rsid");
        if (rsid.isEmpty()) {
            permission.requireOnly(Set.of("scopes"));
            grants.putGlobal(permission, scopes);
            return;
        }
        permission.needed("rsname").text();
        if (rsid.get().text().indexOf(':') < 0) {
            grants.putUntyped(rsid.get(), scopes);
        } else {
            grants.put(Place.of(rsid.get()), rsid.get(), scopes);
        }
    }
}
