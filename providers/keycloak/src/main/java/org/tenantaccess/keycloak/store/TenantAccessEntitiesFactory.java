package org.tenantaccess.keycloak.store;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers the entities. */
public final class TenantAccessEntitiesFactory implements JpaEntityProviderFactory {

    /** Its first ten letters name the changelog's table: never rename it. */
    static final String ID = "tenant-access-store";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new TenantAccessEntities();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to configure.
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
