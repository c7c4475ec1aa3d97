package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Surface;

/** What any token request was answered, and where relying services look things up with it. */
record Issued(TestRealm realm, JsonNode response) {

    String accessToken() {
        return response.path("access_token").asText();
    }

    String refreshToken() {
        return response.path("refresh_token").asText();
    }

    /** All claims on a surface. */
    JsonNode claims(Surface surface) {
        return switch (surface) {
            case ACCESS_TOKEN -> Jwt.claims(accessToken());
            case ID_TOKEN -> Jwt.claims(response.path("id_token").asText());
            case USERINFO -> userinfo();
            case INTROSPECTION -> introspection();
        };
    }

    private JsonNode userinfo() {
        return Wire.send(realm, "GET", "userinfo", Map.of("Authorization", "Bearer " + accessToken()), null)
                .expect(200)
                .body();
    }

    private JsonNode introspection() {
        return TokenRequest.at(realm, "relying-service")
                .with("client_secret", "relying-service")
                .with("token", accessToken())
                .send("token/introspect")
                .expect(200)
                .body();
    }

    /** The person's whole permission claim. */
    Answer wholePermissions() {
        return Wire.send(
                URI.create(realm.server().url() + "/realms/" + realm.name() + "/tenant-access/me/permissions"),
                "GET",
                Map.of("Authorization", "Bearer " + accessToken()),
                null);
    }
}
