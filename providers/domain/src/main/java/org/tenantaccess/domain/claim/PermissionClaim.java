package org.tenantaccess.domain.claim;

import java.util.Optional;

/** Formats of the permission claim. Nothing held is no claim at all. */
public enum PermissionClaim {
    /**
     * Object: {@code global} lists the permissions that name no resource; {@code resources[type][id]} the complete set
     * on one resource, {@code resources[type]["*"]} the set on every other resource of the type.
     */
    NESTED {
        @Override
        public Optional<Object> value(GrantTable grants) {
            return NestedFormat.print(grants);
        }
    },
    /** Sorted strings: {@code create-resource}, {@code edit-resources:project:alpha}, {@code read-resources:project:*}. */
    FLAT {
        @Override
        public Optional<Object> value(GrantTable grants) {
            return FlatFormat.print(grants);
        }
    };

    /** The claim's value as maps, lists and strings. */
    public abstract Optional<Object> value(GrantTable grants);
}
