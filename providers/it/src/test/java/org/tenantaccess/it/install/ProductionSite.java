package org.tenantaccess.it.install;

import java.util.List;
import org.tenantaccess.it.server.KeycloakServer;

/** One server in production mode on PostgreSQL for all tests that put load on it; it ends with the JVM. */
public final class ProductionSite {

    /** The time between two sweeps, in seconds. */
    public static final int SWEEP_INTERVAL = 2;

    private final Postgres database = Postgres.start();
    private final ProductionServer server;

    private ProductionSite() {
        Installation installation = Installation.create();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(installation), "remove installed Keycloak"));
        installation.build("--db=postgres");
        server = ProductionServer.start(
                installation,
                database,
                "INFO,org.hibernate.SQL:debug",
                "--spi-admin-realm-restapi-extension--tenant-access--sweep-interval=" + SWEEP_INTERVAL);
    }

    /** Whether there is a PostgreSQL to start; where there has to be one, its absence is no excuse. */
    public static boolean possible() {
        return Postgres.installed() || System.getenv("CI") != null;
    }

    /** The server, started when it is first asked for. */
    public static ProductionSite shared() {
        return Shared.SITE;
    }

    public KeycloakServer server() {
        return server;
    }

    /** The rows that an SQL statement finds, as text; also for statements that change something. */
    public List<String> rows(String sql) {
        return database.rows(sql);
    }

    /** The SQL statements that the server runs for requests during an action; background tasks do not count. */
    public List<String> statements(Runnable action) {
        long before = server.logSize();
        action.run();
        return server.logSince(before)
                .lines()
                .filter(line -> line.contains("[org.hibernate.SQL]") && line.contains("(executor-thread"))
                .toList();
    }

    private void remove(Installation installation) {
        server.close();
        installation.close();
    }

    private static final class Shared {

        static final ProductionSite SITE = new ProductionSite();
    }
}
