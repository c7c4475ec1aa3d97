package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.keycloak.compat.VerifiedToken;

/**
 * {@code me} on the bearer mount. {@code me/permissions} is for every application that is issued the permission claim, as
 * userinfo is.
 */
public final class BearerMeResource {

    private final BearerCaller caller;
    private final Set<String> audience;

    BearerMeResource(BearerCaller caller, Set<String> audience) {
        this.caller = caller;
        this.audience = audience;
    }

    @GET
    @Path("rights")
    @Produces(MediaType.APPLICATION_JSON)
    public RightsRepresentation rights() {
        return me().rights();
    }

    @GET
    @Path("assignments")
    @Produces(MediaType.APPLICATION_JSON)
    public List<ReachingRepresentation> assignments(
            @QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return me().assignments(first, max);
    }

    @GET
    @Path("assignments/count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count assignmentCount() {
        return me().assignmentCount();
    }

    /** With {@code resource=type:id} the nested format, else the claim as the token's client gets it, without a limit. */
    @GET
    @Path("permissions")
    @Produces(MediaType.APPLICATION_JSON)
    public Object permissions(@QueryParam("resource") @Nullable String resource) {
        VerifiedToken verified = caller.verify();
        Optional<Object> claim = caller.permissionClaim(verified);
        if (claim.isPresent() && resource == null) {
            return claim.get();
        }
        if (claim.isEmpty() && !BearerCaller.isFor(audience, verified.token())) {
            throw new NotAuthorizedException("Bearer");
        }
        return new MeResource(caller.call(verified)).permissions(resource);
    }

    private MeResource me() {
        return new MeResource(caller.call(audience));
    }
}
