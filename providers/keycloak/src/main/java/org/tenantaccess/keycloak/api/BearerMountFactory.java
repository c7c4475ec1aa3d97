package org.tenantaccess.keycloak.api;

import java.util.Set;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;
import org.tenantaccess.keycloak.console.ConsoleClient;

/**
 * Registers {@code /realms/{realm}/tenant-access}. The server option
 * {@code spi-realm-restapi-extension--tenant-access--clients} lists the clients whose tokens are taken, and which a token's
 * audience may name; by default {@code tenant-access-console} alone. The option {@code …--console-client} says whether
 * the console's page makes the client {@code tenant-access-console} where a realm lacks it: {@code create}, which is the
 * default, or {@code ignore}.
 */
public final class BearerMountFactory implements RealmResourceProviderFactory {

    private static final String CLIENTS = "clients";
    private static final String CONSOLE_CLIENT = "console-client";
    private static final String CREATE = "create";
    private static final String IGNORE = "ignore";

    private Set<String> audience = Set.of(ConsoleClient.ID);
    private boolean createClient = true;

    @Override
    public String getId() {
        return "tenant-access";
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new BearerMount(session, audience, createClient);
    }

    @Override
    public void init(Config.Scope config) {
        String[] clients = config.getArray(CLIENTS);
        if (clients != null) {
            audience = Set.of(clients);
        }
        String consoleClient = config.get(CONSOLE_CLIENT, CREATE);
        if (!Set.of(CREATE, IGNORE).contains(consoleClient)) {
            throw new IllegalArgumentException(
                    CONSOLE_CLIENT + " must be " + CREATE + " or " + IGNORE + ", but is " + consoleClient);
        }
        createClient = consoleClient.equals(CREATE);
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
