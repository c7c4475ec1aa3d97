package org.tenantaccess.it.console;

import java.net.URI;
import java.util.Map;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Http;
import org.tenantaccess.it.server.KeycloakServer;

/** Where a realm's console is. */
record ConsoleAddress(KeycloakServer server, String realm) {

    URI uri() {
        return uri("/");
    }

    /** What stands after {@code console}. */
    URI uri(String rest) {
        return URI.create(server.url() + "/realms/" + realm + "/tenant-access/console" + rest);
    }

    Answer visit() {
        return send("GET", "/");
    }

    Answer send(String method, String rest) {
        return Http.send(method, uri(rest), Map.of(), null);
    }
}
