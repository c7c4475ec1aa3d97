package org.tenantaccess.it.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application to which a browser comes back after a login. */
final class Redirect implements AutoCloseable {

    private final HttpServer server;
    private final CompletableFuture<Map<String, String>> query = new CompletableFuture<>();

    Redirect() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/callback", exchange -> {
            byte[] welcome = "welcome".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, welcome.length);
            exchange.getResponseBody().write(welcome);
            exchange.close();
            query.complete(parameters(exchange.getRequestURI().getRawQuery()));
        });
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/callback");
    }

    /** The code that the browser brought. */
    String code() {
        Map<String, String> parameters = query.orTimeout(1, TimeUnit.MINUTES).join();
        if (!parameters.containsKey("code")) {
            throw new AssertionError("no code, but " + parameters);
        }
        return parameters.get("code");
    }

    private static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
