package org.tenantaccess.it.server;

import org.jspecify.annotations.Nullable;

/** Starts servers, in the way that {@code -Dkeycloak.server} says. */
public final class KeycloakServers {
    private KeycloakServers() {}

    /** Starts a server and returns when it answers; the caller closes it. */
    public static KeycloakServer start(ServerOptions options) {
        return inContainer() ? ContainerServer.start(options) : DistributionServer.start(options);
    }

    /** The one server of the whole run, started when first asked for, stopped when the JVM ends. */
    public static KeycloakServer shared() {
        return Shared.server();
    }

    private static boolean inContainer() {
        return switch (BuildSettings.serverKind()) {
            case CONTAINER -> true;
            case DISTRIBUTION -> false;
            case AUTO -> KeycloakImage.ofBuild().available();
        };
    }

    private static final class Shared {
        private static @Nullable KeycloakServer server;
        private static @Nullable String failureLog;

        /** A server that failed is not tried again: every test would wait for the same end. */
        static synchronized KeycloakServer server() {
            if (failureLog != null) {
                throw new ServerStartException("The shared Keycloak did not start", failureLog);
            }
            if (server == null) {
                server = started();
            }
            return server;
        }

        private static KeycloakServer started() {
            try {
                KeycloakServer started = start(ServerOptions.shipped());
                Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop shared Keycloak"));
                return started;
            } catch (ServerStartException e) {
                failureLog = e.log();
                throw e;
            }
        }
    }
}
