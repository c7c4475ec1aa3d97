package org.tenantaccess.it.server;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the build tells the launchers, as system properties. */
final class BuildSettings {
    private BuildSettings() {}

    static Path jar() {
        return existing("tenantaccess.jar");
    }

    static Path realm() {
        return existing("realm.file");
    }

    /** The distribution's directory, unpacked by the build. */
    static Path keycloakHome() {
        return existing("keycloak.home");
    }

    static String keycloakVersion() {
        return required("keycloak.server.version");
    }

    static ServerKind serverKind() {
        return ServerKind.of(System.getProperty("keycloak.server", "auto"));
    }

    private static Path existing(String property) {
        Path path = Path.of(required(property)).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new IllegalStateException("-D" + property + " names " + path + ", which does not exist");
        }
        return path;
    }

    private static String required(String property) {
        @Nullable String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("-D" + property + "=… is missing");
        }
        return value;
    }
}
