package org.tenantaccess.domain.claim;

import java.util.Optional;

/** Formats of the permission claim. Nothing held is no claim at all, unless the claim has something to say of itself. */
public enum PermissionClaim {
    /**
     * Object: {@code global} lists the permissions that name no resource; {@code resources[type][id]} the complete set
     * on one resource, {@code resources[type]["*"]} the set on every other resource of the type.
     */
    NESTED,
    /** Sorted strings: {@code create-resource}, {@code edit-resources:project:alpha}, {@code read-resources:project:*}. */
    FLAT,
    /** Object: {@code global}, and {@code grants}, each one set of permissions and the resources on which it is held. */
    GROUPED,
    /** List of RFC 9396 objects with {@code type}, {@code identifier} (none: the whole type) and {@code actions}. */
    AUTHORIZATION_DETAILS,
    /** Keycloak's permission token: {@code {"permissions": [{"rsid", "rsname", "scopes"}]}}. */
    RPT;

    /** The claim's value as maps, lists and strings. */
    public Optional<Object> value(GrantTable grants) {
        return value(grants, Remarks.NONE);
    }

    /** The same with what the claim says about itself. */
    public Optional<Object> value(GrantTable grants, Remarks remarks) {
        return Optional.of(grants)
                .filter(table -> !table.isEmpty() || remarks.isPresent())
                .map(table -> print(table, remarks));
    }

    private Object print(GrantTable grants, Remarks remarks) {
        return switch (this) {
            case NESTED -> NestedFormat.print(grants, remarks);
            case FLAT -> FlatFormat.print(grants, remarks);
            case GROUPED -> GroupedFormat.print(grants, remarks);
            case AUTHORIZATION_DETAILS -> AuthorizationDetailsFormat.print(grants, remarks);
            case RPT -> RptFormat.print(grants, remarks);
        };
    }
}
