package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.authority.Intent;

/** {@code me}: what the caller holds. An administrator of another realm is nobody in this one. */
public final class MeResource {

    private final Call call;

    MeResource(Call call) {
        this.call = call;
    }

    @GET
    @Path("permissions")
    @Produces(MediaType.APPLICATION_JSON)
    public Object permissions(@QueryParam("resource") @Nullable String resource) {
        return call.read(
                new Intent.ReadDefinitions(),
                () -> EffectivePermissions.of(call, call.user().orElseThrow(() -> call.notFound("user")), resource));
    }
}
