package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code permissions}: the catalogue. */
public final class PermissionsResource {

    private final Call call;

    PermissionsResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<PermissionRepresentation> list(
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max,
            @QueryParam("search") @Nullable String search) {
        call.authority().requireReadDefinitions();
        Keyword keyword = new Keyword(search);
        return call.answer(() -> keyword.filter(
                call.store().catalogue().permissions().stream(),
                Parameters.page(first, max),
                PermissionRepresentation::of,
                permission -> permission.key() + " " + permission.name()));
    }
}
