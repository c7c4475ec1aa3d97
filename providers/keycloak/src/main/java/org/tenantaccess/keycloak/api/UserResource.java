package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.claim.GrantTable;
import org.tenantaccess.domain.claim.PermissionClaim;
import org.tenantaccess.keycloak.membership.Access;

/** {@code users/{id}}: what one user holds. */
public final class UserResource {

    private final Call call;
    private final String id;

    UserResource(Call call, String id) {
        this.call = call;
        this.id = id;
    }

    /** The effective permissions in the claim's nested format; an empty object where nothing is held. */
    @GET
    @Path("permissions")
    @Produces(MediaType.APPLICATION_JSON)
    public Object permissions(@QueryParam("resource") @Nullable String resource) {
        call.authority().requireReadHoldings();
        return call.answer(() -> {
            UserModel user = call.subjects().user(id).orElseThrow(() -> Call.notFound("user"));
            EffectiveAccess access = Access.of(call.session(), call.realm(), user);
            ResourceRef one = Parameters.resource(call.store().catalogue(), resource);
            GrantTable grants = one == null ? GrantTable.of(access) : GrantTable.of(access, one);
            return PermissionClaim.NESTED.value(grants).orElse(Map.of());
        });
    }
}
