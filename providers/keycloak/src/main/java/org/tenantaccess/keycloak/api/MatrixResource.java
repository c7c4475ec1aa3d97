package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * {@code matrix}: who holds one role on which resources, both axes filtered and paged (R34). Its version is that of all the
 * realm's data, so that what is saved with {@code If-Match} was seen.
 */
public final class MatrixResource {

    private final Call call;

    MatrixResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(
            @QueryParam("role") @Nullable String role,
            @QueryParam("rows") @Nullable String rows,
            @QueryParam("resourceType") @Nullable String resourceType,
            @QueryParam("resourceSearch") @Nullable String resourceSearch,
            @QueryParam("category") @Nullable String category,
            @QueryParam("directory") @Nullable String directory,
            @QueryParam("userSearch") @Nullable String userSearch,
            @QueryParam("firstRow") @Nullable String firstRow,
            @QueryParam("maxRows") @Nullable String maxRows,
            @QueryParam("firstColumn") @Nullable String firstColumn,
            @QueryParam("maxColumns") @Nullable String maxColumns) {
        return call.read(AssignmentQuery.intent(call), () -> {
            long revision = call.store().revision();
            boolean resourcesAreRows = Matrix.resourcesAreRows(rows);
            MatrixRepresentation matrix = new Matrix(call, Parameters.required("role", role))
                    .resources(resourceType, category, resourceSearch)
                    .people(directory, userSearch)
                    .rows(Parameters.page("firstRow", firstRow, "maxRows", maxRows))
                    .columns(Parameters.page("firstColumn", firstColumn, "maxColumns", maxColumns))
                    .represent(resourcesAreRows);
            return Versions.tagged(matrix, revision);
        });
    }
}
