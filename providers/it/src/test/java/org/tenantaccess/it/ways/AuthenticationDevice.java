package org.tenantaccess.it.ways;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tenantaccess.it.actor.TestRealm;

/** The phone on which a person confirms a login that an application began (CIBA). */
final class AuthenticationDevice implements AutoCloseable {

    private final HttpServer server;
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    private AuthenticationDevice(HttpServer server) {
        this.server = server;
    }

    static AuthenticationDevice start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            AuthenticationDevice device = new AuthenticationDevice(server);
            server.createContext("/", device::ask);
            server.start();
            return device;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's option that makes Keycloak ask this device. */
    String option() {
        return "--spi-ciba-auth-channel--ciba-http-auth-channel--http-authentication-channel-uri="
                + URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void ask(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.sendResponseHeaders(201, -1);
        exchange.close();
    }

    /** The person says yes to what was asked last. */
    void confirm(TestRealm realm) {
        Wire.send(
                        realm,
                        "POST",
                        "ext/ciba/auth/callback",
                        Map.of("Authorization", asked.remove(), "Content-Type", "application/json"),
                        "{\"status\":\"SUCCEED\"}")
                .expect(200);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
