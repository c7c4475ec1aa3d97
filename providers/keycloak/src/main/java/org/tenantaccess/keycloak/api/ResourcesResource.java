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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Category;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.authority.Actor;
import org.tenantaccess.domain.authority.Appointed;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.ResourceFilter;

/** {@code resources}: what roles are held on. Lists show what the caller sees (R32). */
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
        return call.read(
                new Intent.ReadDefinitions(),
                () ->
                        call
                                .store()
                                .resources()
                                .list(filter(type, category, search), Parameters.page(first, max))
                                .stream()
                                .map(ResourceRepresentation::of)
                                .toList());
    }

    @GET
    @Path("count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count count(
            @QueryParam("type") @Nullable String type,
            @QueryParam("category") @Nullable String category,
            @QueryParam("search") @Nullable String search) {
        return call.read(
                new Intent.ReadDefinitions(),
                () -> new Count(call.store().resources().count(filter(type, category, search))));
    }

    /**
     * R29: {@code {"type", "id"?, "name", "category"?}}; an id that is not given is generated. A person who creates one
     * becomes its Resource Manager.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return call.write(new Intent.CreateResource(), body, text -> {
            JsonFields fields = JsonBody.read(text, "type", "id", "name", "category");
            String id = fields.has("id") ? fields.text("id") : KeycloakModelUtils.generateId();
            ResourceRef ref = call.store().catalogue().resource(fields.text("type"), id);
            DisplayName category = fields.optional("category", DisplayName::new).orElse(Resource.UNCATEGORIZED);
            if (!category.key().equals(Category.UNCATEGORIZED.name().key())) {
                call.require(new Intent.Categorize());
            }
            Resource wanted = new Resource(ref, new DisplayName(fields.text("name")), category);
            ResourceRepresentation created =
                    ResourceRepresentation.of(call.store().resources().create(wanted));
            appointOwner(ref);
            call.audit().created(Audit.RESOURCE, ref.type() + "/" + ref.id(), created);
            return call.created(created, ref.type(), ref.id());
        });
    }

    @Path("{type}/{id}")
    public ResourceResource resource(@PathParam("type") String type, @PathParam("id") String id) {
        return new ResourceResource(call, type, id);
    }

    private void appointOwner(ResourceRef ref) {
        if (call.actor() instanceof Actor.Holder holder) {
            call.store()
                    .assignments()
                    .add(List.of(new Assignment(
                            call.store().roles().require(Appointed.RESOURCE_OWNER), holder.user(), Scope.on(ref))));
        }
    }

    private ResourceFilter filter(@Nullable String type, @Nullable String category, @Nullable String search) {
        return new ResourceFilter(
                call.authority().sees(call.actor()),
                Parameters.text("type", type),
                Parameters.name("category", category),
                Parameters.text("search", search));
    }
}
