package org.tenantaccess.keycloak.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.claim.GrantTable;
import org.tenantaccess.domain.claim.PermissionClaim;
import org.tenantaccess.keycloak.membership.Access;

/** A user's effective permissions as of now, as the claim's nested format prints them. */
final class EffectivePermissions {

    private EffectivePermissions() {}

    /**
     * All permissions, or those on one resource.
     *
     * @param resource {@code type:id}, or null for all
     */
    static Object of(Call call, UserModel user, @Nullable String resource) {
        EffectiveAccess access = Access.of(call.session(), call.realm(), user);
        ResourceRef one = Parameters.resource(call.store().catalogue(), resource);
        GrantTable grants = one == null ? GrantTable.of(access) : GrantTable.of(access, one);
        return PermissionClaim.NESTED.value(grants).orElse(Map.of());
    }
}
