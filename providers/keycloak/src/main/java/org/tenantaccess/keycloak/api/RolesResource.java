package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.keycloak.input.JsonFields;

/** {@code roles}: predefined ones to read, custom ones to read, create and delete. */
public final class RolesResource {

    private final Call call;

    RolesResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<RoleRepresentation> list(
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max,
            @QueryParam("search") @Nullable String search) {
        call.authority().requireReadDefinitions();
        return call.answer(() -> new Keyword(search)
                .filter(
                        call.store().roles().all().stream(),
                        Parameters.page(first, max),
                        RoleRepresentation::of,
                        role -> role.key() + " " + role.name().value() + " " + role.description()));
    }

    /** R16, R17: {@code {"name", "description"?, "permissions": […]}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        call.authority().requireDefine();
        return call.answer(() -> {
            JsonFields fields = JsonBody.read(body, "name", "description", "permissions");
            Role role = call.store()
                    .roles()
                    .create(
                            new DisplayName(fields.text("name")),
                            fields.optionalText("description").orElse(""),
                            fields.texts("permissions"));
            RoleRepresentation created = RoleRepresentation.of(role);
            call.audit().created(Audit.ROLE, role.key(), created);
            return Response.created(call.below(role.key())).entity(created).build();
        });
    }

    @GET
    @Path("{key}")
    @Produces(MediaType.APPLICATION_JSON)
    public RoleRepresentation get(@PathParam("key") String key) {
        call.authority().requireReadDefinitions();
        return RoleRepresentation.of(find(key));
    }

    /** R12, R15: with its assignments; a predefined role is 409. */
    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("key") String key) {
        call.authority().requireDefine();
        return call.answer(() -> {
            Role role = find(key);
            call.store().roles().delete(role);
            call.audit().deleted(Audit.ROLE, RoleRepresentation.of(role));
            return Response.noContent().build();
        });
    }

    private Role find(String key) {
        return call.store().roles().find(key).orElseThrow(() -> Call.notFound("role"));
    }
}
