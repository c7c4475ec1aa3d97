package org.tenantaccess.keycloak.api;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;
import org.tenantaccess.keycloak.cleanup.RemovalListener;

/** Registers {@code /admin/realms/{realm}/tenant-access}, and what cleans up after Keycloak's own removals. */
public final class AdminMountFactory implements AdminRealmResourceProviderFactory {

    @Override
    public String getId() {
        return "tenant-access";
    }

    @Override
    public AdminRealmResourceProvider create(KeycloakSession session) {
        return new AdminMount();
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to configure.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovalListener());
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
