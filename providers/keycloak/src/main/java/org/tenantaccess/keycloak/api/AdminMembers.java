package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.NotFoundException;

/** Policy enforcement points are no administrators: the admin mount has no AuthZEN. */
record AdminMembers(Call call) implements Members {

    @Override
    public Object me() {
        return new MeResource(call);
    }

    @Override
    public AuthZenResource authZen() {
        throw new NotFoundException();
    }

    @Override
    public AuthZenConfigurationResource authZenConfiguration() {
        throw new NotFoundException();
    }
}
