package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.transfer.RealmDocument;

/** {@code export}: custom roles, categories, resources and assignments of the realm, by natural keys. */
public final class ExportResource {

    private final Call call;

    ExportResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public RealmDocument export() {
        call.require(new Intent.ReadDefinitions());
        call.require(new Intent.SeeEveryResource());
        return call.read(new Intent.SeeAllHoldings(), () -> RealmDocument.of(call.session(), call.realm()));
    }
}
