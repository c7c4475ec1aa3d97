package org.tenantaccess.keycloak.api;

import java.util.Set;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/**
 * Registers {@code /realms/{realm}/tenant-access}. The server option
 * {@code spi-realm-restapi-extension--tenant-access--clients} lists the clients whose tokens are taken, and which a token's
 * audience may name; by default {@code tenant-access-console} alone.
 */
public final class BearerMountFactory implements RealmResourceProviderFactory {

    private static final String CLIENTS = "clients";

    private Set<String> audience = Set.of("tenant-access-console");

    @Override
    public String getId() {
        return "tenant-access";
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new BearerMount(session, audience);
    }

    @Override
    public void init(Config.Scope config) {
        String[] clients = config.getArray(CLIENTS);
        if (clients != null) {
            audience = Set.of(clients);
        }
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
