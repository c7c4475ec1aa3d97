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
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;

/** {@code resources/{type}/{id}}: one resource. */
public final class ResourceResource {

    private final Call call;
    private final String type;
    private final String id;

    ResourceResource(Call call, String type, String id) {
        this.call = call;
        this.type = type;
        this.id = id;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        ResourceRef ref = ref();
        return call.read(new Intent.SeeResource(ref), () -> answer(find(ref)));
    }

    /** R30, R31: fields that are absent stay as they are. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response update(InputStream body) {
        ResourceRef ref = ref();
        return call.write(new Intent.SeeResource(ref), body, text -> {
            requireEditable(ref);
            Resource before = find(ref);
            Versions.requireMatch(call, call.store().resources().version(before));
            JsonFields fields = JsonBody.read(text, "type", "id", "name", "category");
            Unchanged.require(fields, ResourceRepresentation.of(before));
            Resource wanted = new Resource(
                    ref,
                    fields.optional("name", DisplayName::new).orElse(before.name()),
                    fields.optional("category", DisplayName::new).orElse(before.category()));
            requireRights(before, wanted);
            Resource after = call.store().resources().update(wanted);
            if (!after.equals(before)) {
                call.audit()
                        .updated(Audit.RESOURCE, ResourceRepresentation.of(before), ResourceRepresentation.of(after));
            }
            return answer(after);
        });
    }

    /** R30: with the assignments that name it. */
    @DELETE
    public Response delete() {
        ResourceRef ref = ref();
        return call.write(new Intent.RemoveResource(ref), () -> {
            Resource resource = find(ref);
            Versions.requireMatch(call, call.store().resources().version(resource));
            call.store().resources().delete(resource);
            call.audit().deleted(Audit.RESOURCE, ResourceRepresentation.of(resource));
            return Response.noContent().build();
        });
    }

    /** Who may neither edit nor categorize is refused before the input is looked at. */
    private void requireEditable(ResourceRef ref) {
        if (!call.may(new Intent.Categorize())) {
            call.require(new Intent.EditResource(ref));
        }
    }

    private void requireRights(Resource before, Resource wanted) {
        if (!wanted.name().equals(before.name())) {
            call.require(new Intent.EditResource(before.ref()));
        }
        if (!wanted.category().key().equals(before.category().key())) {
            call.require(new Intent.Categorize());
        }
    }

    private Response answer(Resource resource) {
        return Versions.tagged(
                ResourceRepresentation.of(resource), call.store().resources().version(resource));
    }

    /** A path that cannot name a resource names an unknown one. */
    private ResourceRef ref() {
        try {
            return call.store().catalogue().resource(type, id);
        } catch (RejectedInput e) {
            throw call.notFound("resource");
        }
    }

    private Resource find(ResourceRef ref) {
        return call.store().resources().find(ref).orElseThrow(() -> call.notFound("resource"));
    }
}
