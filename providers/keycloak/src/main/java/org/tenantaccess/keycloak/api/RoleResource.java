package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;

/** {@code roles/{key}}: one role. */
public final class RoleResource {

    private final Call call;
    private final String key;

    RoleResource(Call call, String key) {
        this.call = call;
        this.key = key;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        return call.read(new Intent.ReadDefinitions(), () -> answer(find()));
    }

    /** R12, R16, R17: fields that are absent stay as they are. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response update(InputStream body) {
        return call.write(new Intent.DefineRoles(), body, text -> {
            Role before = find().requireCustom();
            Versions.requireMatch(call, call.store().roles().version(before));
            JsonFields fields = JsonBody.read(
                    text, "key", "name", "description", "predefined", "assignableScopes", "worksOn", "permissions");
            Unchanged.require(fields, RoleRepresentation.of(before));
            Role after = call.store()
                    .roles()
                    .update(
                            before,
                            fields.optional("name", DisplayName::new).orElse(before.name()),
                            fields.optionalText("description").orElse(before.description()),
                            fields.has("permissions")
                                    ? fields.texts("permissions")
                                    : before.permissions().stream()
                                            .map(Permission::key)
                                            .toList());
            if (!after.equals(before)) {
                call.audit().updated(Audit.ROLE, RoleRepresentation.of(before), RoleRepresentation.of(after));
            }
            return answer(after);
        });
    }

    /** R12, R15: with its assignments. */
    @DELETE
    public Response delete() {
        return call.write(new Intent.DefineRoles(), () -> {
            Role role = find().requireCustom();
            Versions.requireMatch(call, call.store().roles().version(role));
            call.store().roles().delete(role);
            call.audit().deleted(Audit.ROLE, RoleRepresentation.of(role));
            return Response.noContent().build();
        });
    }

    private Response answer(Role role) {
        return Versions.tagged(
                RoleRepresentation.of(role, call.language()),
                call.store().roles().version(role));
    }

    private Role find() {
        return call.store().roles().find(key).orElseThrow(() -> call.notFound("role"));
    }
}
