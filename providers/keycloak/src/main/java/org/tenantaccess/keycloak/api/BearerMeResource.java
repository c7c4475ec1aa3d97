package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.keycloak.compat.VerifiedToken;

/** {@code me} on the bearer mount: for every application that is issued the permission claim, as userinfo is. */
public final class BearerMeResource {

    private final BearerCaller caller;
    private final Set<String> audience;

    BearerMeResource(BearerCaller caller, Set<String> audience) {
        this.caller = caller;
        this.audience = audience;
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
}
