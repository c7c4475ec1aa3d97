package org.tenantaccess.keycloak.api;

import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.tenantaccess.keycloak.compat.VerifiedToken;

/** What people and service accounts find on their mount only. */
record BearerMembers(KeycloakSession session, BearerCaller caller, Set<String> audience) implements Members {

    @Override
    public Object me() {
        return new BearerMeResource(caller, audience);
    }

    @Override
    public AuthZenResource authZen() {
        RequestId.echo(session);
        VerifiedToken verified = caller.verify(audience);
        Call call = caller.call(verified);
        return new AuthZenResource(call, new Inquirer(call.realm(), audience, verified));
    }

    @Override
    public AuthZenConfigurationResource authZenConfiguration() {
        return new AuthZenConfigurationResource(session);
    }
}
