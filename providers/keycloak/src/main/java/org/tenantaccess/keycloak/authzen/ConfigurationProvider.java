package org.tenantaccess.keycloak.authzen;

import org.keycloak.models.KeycloakSession;
import org.keycloak.wellknown.WellKnownProvider;

/** The metadata, where Keycloak serves it. */
final class ConfigurationProvider implements WellKnownProvider {

    private final KeycloakSession session;

    ConfigurationProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getConfig() {
        return Configuration.ofRealm(session);
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
