package org.tenantaccess.relying;

import java.util.List;
import java.util.Map;

/** Finds out in which format a claim is. The formats are closed: what has parts of two is none. */
final class GrantsReader {

    /** Keycloak's own claim, which is never in another format. */
    private static final String AUTHORIZATION = "authorization";

    private GrantsReader() {}

    static Grants read(Piece claim) {
        if (claim.value() instanceof List<?> list) {
            requireNo(claim, AUTHORIZATION);
            boolean objects = list.stream().anyMatch(Map.class::isInstance);
            return objects ? AuthorizationDetailsReader.read(claim) : FlatReader.read(claim);
        }
        if (claim.member("permissions").isPresent()) {
            return RptReader.read(claim);
        }
        requireNo(claim, AUTHORIZATION);
        return claim.member("grants").isPresent() ? GroupedReader.read(claim) : NestedReader.read(claim);
    }

    private static void requireNo(Piece claim, String name) {
        if (claim.path().equals(name)) {
            throw claim.malformed("is not in the format rpt");
        }
    }
}
