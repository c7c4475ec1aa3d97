package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.Page;

/** {@code roles}: predefined and custom ones. */
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
            @QueryParam("search") @Nullable String search,
            @QueryParam("sort") @Nullable String sort) {
        return call.read(new Intent.ReadDefinitions(), () -> {
            Page page = Parameters.page(first, max);
            return matching(search)
                    .sorted(RoleOrder.of(sort))
                    .skip(page.first())
                    .limit(page.max())
                    .toList();
        });
    }

    @GET
    @Path("count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count count(@QueryParam("search") @Nullable String search) {
        return call.read(
                new Intent.ReadDefinitions(), () -> new Count(matching(search).count()));
    }

    /** R16, R17, R19: {@code {"name", "description"?, "permissions": […], "assignments"?: […]}}, all or nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return call.write(new Intent.DefineRoles(), body, text -> {
            JsonFields fields = JsonBody.read(text, "name", "description", "permissions", "assignments");
            Role role = call.store()
                    .roles()
                    .create(
                            new DisplayName(fields.text("name")),
                            fields.optionalText("description").orElse(""),
                            fields.texts("permissions"));
            assign(role, fields);
            call.audit().created(Audit.ROLE, role.key(), RoleRepresentation.of(role));
            return call.created(RoleRepresentation.of(role), role.key());
        });
    }

    @Path("{key}")
    public RoleResource role(@PathParam("key") String key) {
        return new RoleResource(call, key);
    }

    private void assign(Role role, JsonFields fields) {
        List<Assignment> first = new ArrayList<>();
        for (JsonFields assignment : fields.objects("assignments", "subject", "scope", "resources")) {
            first.addAll(AssignmentInput.read(assignment, role, call));
        }
        if (!first.isEmpty()) {
            new AssignmentChanges(call).change(first, List.of());
        }
    }

    private Stream<RoleRepresentation> matching(@Nullable String search) {
        Language language = call.language();
        return new Keyword(search)
                .filter(
                        call.store().roles().all().stream().map(role -> RoleRepresentation.of(role, language)),
                        role -> role.key() + " " + role.name() + " " + role.description());
    }
}
