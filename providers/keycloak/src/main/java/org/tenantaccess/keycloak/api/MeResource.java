package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.authority.Intent;

/** {@code me}: what the caller holds. An administrator of another realm is nobody in this one. */
public final class MeResource {

    private final Call call;

    MeResource(Call call) {
        this.call = call;
    }

    /** What pages may offer the caller. */
    @GET
    @Path("rights")
    @Produces(MediaType.APPLICATION_JSON)
    public RightsRepresentation rights() {
        return call.read(new Intent.ReadDefinitions(), () -> RightsRepresentation.of(call));
    }

    /** Everything that reaches the caller, direct and through groups (R23). */
    @GET
    @Path("assignments")
    @Produces(MediaType.APPLICATION_JSON)
    public List<ReachingRepresentation> assignments(
            @QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return call.read(
                new Intent.ReadDefinitions(), () -> new Reaching(call, user()).page(Parameters.page(first, max)));
    }

    @GET
    @Path("assignments/count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count assignmentCount() {
        return call.read(new Intent.ReadDefinitions(), () -> new Reaching(call, user()).count());
    }

    @GET
    @Path("permissions")
    @Produces(MediaType.APPLICATION_JSON)
    public Object permissions(@QueryParam("resource") @Nullable String resource) {
        return call.read(new Intent.ReadDefinitions(), () -> EffectivePermissions.of(call, user(), resource));
    }

    private UserModel user() {
        return call.user().orElseThrow(() -> call.notFound("user"));
    }
}
