package org.tenantaccess.it.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tenantaccess.it.server.KeycloakServer;

/** Somebody who calls the admin API of one realm; paths are relative to {@code /admin/realms/{realm}/}. */
public final class Admin {

    private final TestRealm realm;
    private final Supplier<String> accessToken;

    Admin(TestRealm realm, Supplier<String> accessToken) {
        this.realm = realm;
        this.accessToken = Memo.forSeconds(20, accessToken);
    }

    /** The master realm's administrator, who may do everything. */
    static Admin ofMaster(TestRealm realm) {
        return new Admin(realm, () -> passwordGrant(realm.server(), "master", KeycloakServer.ADMIN));
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

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body as it is. */
    public Answer send(String method, String path, String body) {
        return send(method, path, body, "application/json");
    }

    public Answer send(String method, String path, String body, String contentType) {
        Map<String, String> headers = new HashMap<>();
        String token = accessToken.get();
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        headers.put("Accept", "application/json");
        if (body != null) {
            headers.put("Content-Type", contentType);
        }
        return Http.send(method, URI.create(realm.adminUrl() + "/" + path), headers, body);
    }

    /** This administrator's access token. */
    public String token() {
        return accessToken.get();
    }

    static String passwordGrant(KeycloakServer server, String realm, String user) {
        return Http.postForm(
                        URI.create(server.url() + "/realms/" + realm + "/protocol/openid-connect/token"),
                        Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", user))
                .expect(200)
                .body()
                .path("access_token")
                .asText();
    }
}
