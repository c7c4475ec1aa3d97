package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tenantaccess.domain.authority.Intent;

/** {@code overview}: a picture of the realm. */
public final class OverviewResource {

    private final Call call;

    OverviewResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public OverviewRepresentation get() {
        return call.read(new Intent.SeeAllHoldings(), () -> new Overview(call).represent());
    }
}
