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
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.ResourceFilter;

/** {@code resources}: what roles are held on. */
public final class ResourcesResource {

    private final Call call;

    ResourcesResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<ResourceRepresentation> list(
            @QueryParam("type") @Nullable String type,
            @QueryParam("category") @Nullable String category,
            @QueryParam("search") @Nullable String search,
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max) {
        call.authority().requireReadDefinitions();
        return call.answer(() -> {
            DisplayName name = category == null ? null : Parameters.name("category", category);
            return call
                    .store()
                    .resources()
                    .list(
                            new ResourceFilter(Parameters.text("type", type), name, Parameters.text("search", search)),
                            Parameters.page(first, max))
                    .stream()
                    .map(ResourceRepresentation::of)
                    .toList();
        });
    }

    /** {@code {"type", "id"?, "name", "category"?}}; an id that is not given is generated. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        call.authority().requireDefine();
        return call.answer(() -> {
            JsonFields fields = JsonBody.read(body, "type", "id", "name", "category");
            ResourceRef ref = call.store()
                    .catalogue()
                    .resource(fields.text("type"), fields.optionalText("id").orElseGet(KeycloakModelUtils::generateId));
            DisplayName category = fields.optional("category", DisplayName::new).orElse(Resource.UNCATEGORIZED);
            ResourceRepresentation created = ResourceRepresentation.of(
                    call.store().resources().create(new Resource(ref, new DisplayName(fields.text("name")), category)));
            String path = ref.type() + "/" + ref.id();
            call.audit().created(Audit.RESOURCE, path, created);
            return Response.created(call.below(ref.type(), ref.id()))
                    .entity(created)
                    .build();
        });
    }

    @GET
    @Path("{type}/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public ResourceRepresentation get(@PathParam("type") String type, @PathParam("id") String id) {
        call.authority().requireReadDefinitions();
        return ResourceRepresentation.of(find(type, id));
    }

    /** With the assignments that name it. */
    @DELETE
    @Path("{type}/{id}")
    public Response delete(@PathParam("type") String type, @PathParam("id") String id) {
        call.authority().requireDefine();
        return call.answer(() -> {
            Resource resource = find(type, id);
            call.store().resources().delete(resource);
            call.audit().deleted(Audit.RESOURCE, ResourceRepresentation.of(resource));
            return Response.noContent().build();
        });
    }

    /** A path that cannot name a resource names an unknown one. */
    private Resource find(String type, String id) {
        try {
            ResourceRef ref = call.store().catalogue().resource(type, id);
            return call.store().resources().find(ref).orElseThrow(() -> Call.notFound("resource"));
        } catch (RejectedInput e) {
            throw Call.notFound("resource");
        }
    }
}
