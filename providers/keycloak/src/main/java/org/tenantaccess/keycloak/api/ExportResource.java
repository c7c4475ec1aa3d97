package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.transfer.RealmDocument;

/** {@code export}: custom roles, categories, resources and assignments of the realm, by natural keys. */
public final class ExportResource {

    /** An export shows all of it. */
    static final List<Intent> NEEDED =
            List.of(new Intent.ReadDefinitions(), new Intent.SeeEveryResource(), new Intent.SeeAllHoldings());

    private final Call call;

    ExportResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public RealmDocument export() {
        NEEDED.forEach(call::require);
        return call.read(new Intent.SeeAllHoldings(), () -> RealmDocument.of(call.session(), call.realm()));
    }
}
