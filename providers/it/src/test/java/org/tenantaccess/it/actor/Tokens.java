package org.tenantaccess.it.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The tokens of one login, and where relying services look things up with them. */
public final class Tokens {

    private static final String RELYING_SERVICE = "relying-service";

    private final TestRealm realm;
    private final String client;
    private final JsonNode response;

    Tokens(TestRealm realm, String client, JsonNode response) {
        this.realm = realm;
        this.client = client;
        this.response = response;
    }

    /** The encoded access token. */
    public String accessToken() {
        return response.path("access_token").asText();
    }

    /** The encoded ID token. */
    public String idToken() {
        return response.path("id_token").asText();
    }

    public String refreshToken() {
        return response.path("refresh_token").asText();
    }

    public JsonNode accessTokenClaims() {
        return claims(accessToken());
    }

    public JsonNode idTokenClaims() {
        return claims(idToken());
    }

    public JsonNode userinfo() {
        return Http.send("GET", realm.openid("userinfo"), Map.of("Authorization", "Bearer " + accessToken()), null)
                .expect(200)
                .body();
    }

    /** What {@code relying-service} is told about the access token. */
    public JsonNode introspection() {
        return Http.postForm(
                        realm.openid("token/introspect"),
                        Map.of(
                                "token", accessToken(),
                                "client_id", RELYING_SERVICE,
                                "client_secret", RELYING_SERVICE))
                .expect(200)
                .body();
    }

    public Tokens refresh() {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("client_id", client);
        form.put("refresh_token", refreshToken());
        return new Tokens(
                realm,
                client,
                Http.postForm(realm.openid("token"), form).expect(200).body());
    }

    private static JsonNode claims(String jwt) {
        byte[] json = Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[1]);
        return Json.parse(new String(json, StandardCharsets.UTF_8));
    }
}
