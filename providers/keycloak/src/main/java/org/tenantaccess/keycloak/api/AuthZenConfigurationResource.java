package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.tenantaccess.keycloak.authzen.Configuration;

/** {@code .well-known/authzen-configuration}: where the AuthZEN API is; for everybody. */
public final class AuthZenConfigurationResource {

    private final KeycloakSession session;

    AuthZenConfigurationResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> get() {
        return Configuration.ofApi(session);
    }
}
