package org.tenantaccess.keycloak.authzen;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.wellknown.WellKnownProvider;
import org.keycloak.wellknown.WellKnownProviderFactory;

/**
 * Registers the metadata as Keycloak's own: {@code /realms/{realm}/.well-known/authzen-configuration}, and, where
 * the server offers it, {@code /.well-known/authzen-configuration/realms/{realm}}, where AuthZEN looks for it.
 */
public final class ConfigurationFactory implements WellKnownProviderFactory {

    /** Keycloak's own factory has 1, and the least one wins: whoever turns on its feature gets what it offers. */
    private static final int LAST = 1000;

    @Override
    public String getId() {
        return "tenant-access-authzen";
    }

    @Override
    public String getAlias() {
        return Configuration.NAME;
    }

    @Override
    public int getPriority() {
        return LAST;
    }

    @Override
    public boolean isAvailableViaServerMetadata() {
        return true;
    }

    @Override
    public WellKnownProvider create(KeycloakSession session) {
        return new ConfigurationProvider(session);
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to set.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to wire.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
