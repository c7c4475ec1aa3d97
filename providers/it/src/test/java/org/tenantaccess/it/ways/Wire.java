package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** Requests to the realm's OpenID endpoints that no person of the demo makes. */
final class Wire {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Wire() {}

    static Answer send(TestRealm realm, String method, String endpoint, Map<String, String> headers, String body) {
        String address = realm.server().url() + "/realms/" + realm.name() + "/protocol/openid-connect/" + endpoint;
        return send(URI.create(address), method, headers, body);
    }

    static Answer send(URI uri, String method, Map<String, String> headers, String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(uri).method(method, publisher);
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), body(response.body()), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode body(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? Jwt.json(text) : TextNode.valueOf(text);
    }
}
