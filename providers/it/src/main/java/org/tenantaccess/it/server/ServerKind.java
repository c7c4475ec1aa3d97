package org.tenantaccess.it.server;

import java.util.Locale;

/** Where the server runs. */
enum ServerKind {
    CONTAINER,
    DISTRIBUTION,
    /** A container where a Docker engine has or gets the image, the distribution elsewhere. */
    AUTO;

    static ServerKind of(String text) {
        for (ServerKind kind : values()) {
            if (kind.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("-Dkeycloak.server is container, distribution or auto, not " + text);
    }
}
