package org.tenantaccess.keycloak.cleanup;

import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.services.scheduled.ClusterAwareScheduledTaskRunner;
import org.keycloak.timer.TimerProvider;

/** Starts the sweep when the server is up: time and again, on one node of the cluster. */
public final class SweepSchedule implements ProviderEventListener {

    private final Duration interval;

    /**
     * The schedule.
     *
     * @param interval the time between two sweeps
     */
    public SweepSchedule(Duration interval) {
        this.interval = interval;
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started) {
            KeycloakSessionFactory factory = started.getFactory();
            KeycloakModelUtils.runJobInTransaction(factory, session -> schedule(factory, session));
        }
    }

    private void schedule(KeycloakSessionFactory factory, KeycloakSession session) {
        Sweep sweep = new Sweep();
        long millis = interval.toMillis();
        session.getProvider(TimerProvider.class)
                .schedule(new ClusterAwareScheduledTaskRunner(factory, sweep, millis), millis, sweep.getTaskName());
    }
}
