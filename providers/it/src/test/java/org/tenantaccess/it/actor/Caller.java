package org.tenantaccess.it.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who calls with an access token; paths are relative to one address. */
public class Caller {

    private final URI base;
    private final Supplier<String> accessToken;
    private final Map<String, String> headers;

    Caller(URI base, Supplier<String> accessToken) {
        this(base, accessToken, Map.of());
    }

    private Caller(URI base, Supplier<String> accessToken, Map<String, String> headers) {
        this.base = base;
        this.accessToken = accessToken;
        this.headers = headers;
    }

    /** The same, with one more header in every request. */
    public Caller with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Caller(base, accessToken, more);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Sends JSON; single quotes stand for double ones. */
    public Answer post(String path, String json) {
        return send("POST", path, Json.of(json).toString());
    }

    public Answer post(String path, JsonNode json) {
        return send("POST", path, json.toString());
    }

    public Answer put(String path, JsonNode json) {
        return send("PUT", path, json.toString());
    }

    /** Sends JSON; single quotes stand for double ones. */
    public Answer put(String path, String json) {
        return send("PUT", path, Json.of(json).toString());
    }

    /** Sends JSON; single quotes stand for double ones. */
    public Answer patch(String path, String json) {
        return send("PATCH", path, Json.of(json).toString());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body as it is. */
    public Answer send(String method, String path, String body) {
        return send(method, path, body, "application/json");
    }

    public Answer send(String method, String path, String body, String contentType) {
        Map<String, String> all = new HashMap<>(headers);
        String token = accessToken.get();
        if (!token.isEmpty()) {
            all.put("Authorization", "Bearer " + token);
        }
        all.put("Accept", "application/json");
        if (body != null) {
            all.put("Content-Type", contentType);
        }
        return Http.send(method, URI.create(base + "/" + path), all, body);
    }

    /** The access token of the next call. */
    public String token() {
        return accessToken.get();
    }
}
