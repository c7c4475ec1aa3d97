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

    /** What the refresh token gets the same application. */
    Issued refreshed() {
        String application = Jwt.claims(accessToken()).path("azp").asText();
        return TokenRequest.at(realm, application)
                .with("client_secret", Grant.PORTAL)
                .with("grant_type", "refresh_token")
                .with("refresh_token", refreshToken())
                .issued();
    }

    /** Of an application that has userinfo signed. */
    JsonNode signedUserinfo() {
        Answer answer = Wire.send(realm, "GET", "userinfo", Map.of("Authorization", "Bearer " + accessToken()), null)
                .expect(200);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/jwt")) {
            throw new AssertionError("userinfo is not signed: " + answer.headers());
        }
        return Jwt.claims(answer.body().asText());
    }

    /** What {@code relying-service} is told when it asks for a JWT. */
    JsonNode introspectionJwt() {
        JsonNode told = introspecting()
                .send("token/introspect", "application/jwt")
                .expect(200)
                .body();
        return Jwt.claims(told.path("jwt").asText());
    }

    private JsonNode userinfo() {
        return Wire.send(realm, "GET", "userinfo", Map.of("Authorization", "Bearer " + accessToken()), null)
                .expect(200)
                .body();
    }

    private JsonNode introspection() {
        return introspecting().send("token/introspect").expect(200).body();
    }

    private TokenRequest introspecting() {
        return TokenRequest.at(realm, "relying-service")
                .with("client_secret", "relying-service")
                .with("token", accessToken());
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
