package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.Decision;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.membership.Access;

/** {@code explain}: whether a user has a permission, and why or why not. */
public final class ExplainResource {

    private final Call call;

    ExplainResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public DecisionRepresentation explain(
            @QueryParam("user") @Nullable String user,
            @QueryParam("permission") @Nullable String permission,
            @QueryParam("resource") @Nullable String resource) {
        return call.read(new Intent.ReadDefinitions(), () -> {
            String userId = Parameters.required("user", user);
            ResourceRef on = Parameters.resource(call.store().catalogue(), resource);
            Permission wanted = Parameters.permission(call.store().catalogue(), permission);
            requireSeeing(Subject.user(userId), wanted.isGlobalOnly() ? null : on);
            UserModel found = call.subjects()
                    .user(userId)
                    .orElseThrow(() -> new RejectedInput("user", Rejection.UNKNOWN_USER, userId));
            EffectiveAccess access = Access.of(call.session(), call.realm(), found);
            Decision decision = on == null ? access.decide(wanted) : access.decide(wanted, on);
            return DecisionRepresentation.of(decision, call);
        });
    }

    /** R33: a resource's manager asks about the people on that resource, not about what names no resource. */
    private void requireSeeing(Subject user, @Nullable ResourceRef on) {
        if (on == null || !call.may(new Intent.SeeHoldersOn(on))) {
            call.require(new Intent.SeeHoldingsOf(user));
        }
    }
}
