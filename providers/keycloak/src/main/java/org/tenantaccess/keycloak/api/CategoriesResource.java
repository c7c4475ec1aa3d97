package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Category;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.Page;

/** {@code categories}: how resources are sorted (R31). */
public final class CategoriesResource {

    private final Call call;

    CategoriesResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<CategoryRepresentation> list(
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max,
            @QueryParam("search") @Nullable String search) {
        return call.read(new Intent.ReadDefinitions(), () -> {
            Page page = Parameters.page(first, max);
            return new Keyword(search)
                    .filter(
                            call.store().categories().all().stream().map(CategoryRepresentation::of),
                            CategoryRepresentation::name)
                    .skip(page.first())
                    .limit(page.max())
                    .toList();
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return call.write(new Intent.Categorize(), body, text -> {
            JsonFields fields = JsonBody.read(text, "name");
            CategoryRepresentation created =
                    CategoryRepresentation.of(call.store().categories().create(new DisplayName(fields.text("name"))));
            call.audit().created(Audit.CATEGORY, created.id(), created);
            return call.created(created, created.id());
        });
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("id") String id) {
        return call.read(new Intent.ReadDefinitions(), () -> {
            Category category = find(id);
            return Versions.tagged(
                    CategoryRepresentation.of(category),
                    call.store().categories().version(category));
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response rename(@PathParam("id") String id, InputStream body) {
        return call.write(new Intent.Categorize(), body, text -> {
            Category before = find(id);
            Versions.requireMatch(call, call.store().categories().version(before));
            JsonFields fields = JsonBody.read(text, "id", "name");
            Unchanged.require(fields, CategoryRepresentation.of(before));
            Category after = call.store().categories().rename(before, new DisplayName(fields.text("name")));
            if (!after.equals(before)) {
                call.audit()
                        .updated(Audit.CATEGORY, CategoryRepresentation.of(before), CategoryRepresentation.of(after));
            }
            return Versions.tagged(
                    CategoryRepresentation.of(after), call.store().categories().version(after));
        });
    }

    /** Its resources become uncategorized. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        return call.write(new Intent.Categorize(), () -> {
            Category category = find(id);
            Versions.requireMatch(call, call.store().categories().version(category));
            call.store().categories().delete(category);
            call.audit().deleted(Audit.CATEGORY, CategoryRepresentation.of(category));
            return Response.noContent().build();
        });
    }

    private Category find(String id) {
        return call.store().categories().find(id).orElseThrow(() -> call.notFound("category"));
    }
}
