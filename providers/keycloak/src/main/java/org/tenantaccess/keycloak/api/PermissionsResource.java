package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.authority.Intent;

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
        Language language = call.language();
        return call.read(new Intent.ReadDefinitions(), () -> new Keyword(search)
                .filter(
                        call.store().catalogue().permissions().stream()
                                .map(permission -> PermissionRepresentation.of(permission, language)),
                        permission -> permission.key() + " " + permission.name())
                .skip(Parameters.page(first, max).first())
                .limit(Parameters.page(first, max).max())
                .toList());
    }
}
