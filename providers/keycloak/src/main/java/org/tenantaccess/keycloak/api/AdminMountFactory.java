package org.tenantaccess.keycloak.api;

import java.time.Duration;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;
import org.tenantaccess.keycloak.cleanup.RemovalListener;
import org.tenantaccess.keycloak.cleanup.SweepSchedule;

/**
 * Registers {@code /admin/realms/{realm}/tenant-access}, and what cleans up after Keycloak's own removals. The server option
 * {@code spi-admin-realm-restapi-extension--tenant-access--sweep-interval} is the time in seconds between two searches for
 * what Keycloak removed without telling; by default an hour.
 */
public final class AdminMountFactory implements AdminRealmResourceProviderFactory {

    private static final String SWEEP_INTERVAL = "sweep-interval";

    private Duration sweepInterval = Duration.ofHours(1);

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
        long seconds = config.getLong(SWEEP_INTERVAL, sweepInterval.toSeconds());
        if (seconds < 1) {
            throw new IllegalArgumentException(SWEEP_INTERVAL + " must be at least 1, but is " + seconds);
        }
        sweepInterval = Duration.ofSeconds(seconds);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovalListener());
        factory.register(new SweepSchedule(sweepInterval));
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
