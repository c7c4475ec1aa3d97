package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.access.Text;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.mapper.ClaimPreview;
import org.tenantaccess.keycloak.membership.People;

/** {@code users/{id}}: what one user holds. */
public final class UserResource {

    private static final int MAX_SCOPE = 4096;

    private final Call call;
    private final String id;

    UserResource(Call call, String id) {
        this.call = call;
        this.id = id;
    }

    /** Whoever may not see people still sees oneself. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public SubjectHeader get() {
        Intent intent = call.may(new Intent.SeePeople()) ? new Intent.SeePeople() : seeing();
        return call.read(intent, () -> SubjectHeader.of(People.of(call.session(), call.realm(), find())));
    }

    /** Everything that reaches the user, direct and through groups (R23), as far as the caller may see it (R33). */
    @GET
    @Path("assignments")
    @Produces(MediaType.APPLICATION_JSON)
    public List<ReachingRepresentation> assignments(
            @QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return call.read(seeingSome(), () -> new Reaching(call, find()).page(Parameters.page(first, max)));
    }

    @GET
    @Path("assignments/count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count assignmentCount() {
        return call.read(seeingSome(), () -> new Reaching(call, find()).count());
    }

    /** The effective permissions in the claim's nested format; an empty object where nothing is held. */
    @GET
    @Path("permissions")
    @Produces(MediaType.APPLICATION_JSON)
    public Object permissions(@QueryParam("resource") @Nullable String resource) {
        return call.read(seeing(), () -> EffectivePermissions.of(call, find(), resource));
    }

    /** The claims that this client's access token for this user would carry now. */
    @GET
    @Path("claims")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> claims(
            @QueryParam("client") @Nullable String client, @QueryParam("scope") @Nullable String scope) {
        return call.read(
                seeing(), () -> ClaimPreview.of(call.session(), call.realm(), find(), client(client), scope(scope)));
    }

    /** R28: {@code {"to": [ids], "mode": "add"|"replace", "extra": […], "dryRun": bool}}. */
    @POST
    @Path("copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public List<CopyRepresentation> copy(InputStream body) {
        return call.write(new Intent.ChangeAssignments(), body, text -> {
            call.require(seeing());
            UserModel source = find();
            return new Copy(call, Subject.user(source.getId()))
                    .run(JsonBody.read(text, "to", "mode", "extra", "dryRun"));
        });
    }

    private Intent seeing() {
        return new Intent.SeeHoldingsOf(Subject.user(id));
    }

    /** R33: a resource's manager asks about anybody, and sees what is on that resource. */
    private Intent seeingSome() {
        return call.may(new Intent.SeeSomeHoldings()) ? new Intent.SeeSomeHoldings() : seeing();
    }

    private UserModel find() {
        return call.subjects().user(id).orElseThrow(() -> call.notFound("user"));
    }

    private ClientModel client(@Nullable String clientId) {
        String wanted = Parameters.required("client", clientId);
        ClientModel client = call.realm().getClientByClientId(wanted);
        if (client == null) {
            throw new RejectedInput("client", Rejection.UNKNOWN_CLIENT, wanted);
        }
        return client;
    }

    private static @Nullable String scope(@Nullable String scope) {
        return scope == null ? null : Text.line("scope", scope, MAX_SCOPE);
    }
}
