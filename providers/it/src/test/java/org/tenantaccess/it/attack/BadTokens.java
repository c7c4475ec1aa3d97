package org.tenantaccess.it.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.Person;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** One token of each kind, where it can be of a Security Manager, who may do nearly everything. */
final class BadTokens {

    private final TestRealm realm;
    private final Map<TokenKind, String> tokens = new EnumMap<>(TokenKind.class);

    BadTokens(TestRealm realm, TestRealm otherRealm) {
        this.realm = realm;
        Tokens sam = realm.person("sam").login(Person.CONSOLE);
        tokens.put(TokenKind.NONE, "");
        tokens.put(TokenKind.GARBAGE, "garbage");
        tokens.put(TokenKind.CHANGED, changed(sam.accessToken()));
        tokens.put(TokenKind.WITHOUT_SIGNATURE, withoutSignature(sam.accessToken()));
        tokens.put(TokenKind.ID_TOKEN, sam.idToken());
        tokens.put(TokenKind.REFRESH_TOKEN, sam.refreshToken());
        tokens.put(
                TokenKind.OF_ANOTHER_REALM,
                otherRealm.person("sam").login(Person.CONSOLE).accessToken());
        tokens.put(
                TokenKind.FOR_ANOTHER_CLIENT, realm.person("sam").login("twcc").accessToken());
        tokens.put(
                TokenKind.FOR_ADMIN_CLI, realm.person("sam").login("admin-cli").accessToken());
        tokens.put(TokenKind.OF_SERVICE_ACCOUNT, realm.serviceAccountToken("relying-service", "relying-service"));
        tokens.put(TokenKind.EXPIRED, expired());
        tokens.put(TokenKind.LIGHTWEIGHT_FOR_ANOTHER_CLIENT, lightweight("teamwork-cloud"));
        tokens.put(TokenKind.OF_DISABLED_USER, managerToken("disabled"));
        tokens.put(TokenKind.OF_REMOVED_USER, managerToken("removed"));
        tokens.put(TokenKind.OF_ENDED_SESSION, managerToken("gone"));
        realm.admin()
                .put("users/" + realm.person("disabled").id(), "{'enabled':false}")
                .expect(204);
        realm.admin().delete("users/" + realm.person("removed").id()).expect(204);
        realm.admin()
                .send("POST", "users/" + realm.person("gone").id() + "/logout", null)
                .expect(204);
    }

    String of(TokenKind kind) {
        return tokens.get(kind);
    }

    private String managerToken(String user) {
        return realm.person(user).login(Person.CONSOLE).accessToken();
    }

    private String lightweight(String client) {
        attribute(client, "client.use.lightweight.access.token.enabled", "true");
        return realm.person("sam").login(client).accessToken();
    }

    private String expired() {
        attribute(Person.CONSOLE, "access.token.lifespan", "1");
        String token = realm.person("sam").login(Person.CONSOLE).accessToken();
        attribute(Person.CONSOLE, "access.token.lifespan", "300");
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return token;
    }

    private void attribute(String clientId, String name, String value) {
        JsonNode client = realm.admin()
                .get("clients?clientId=" + clientId)
                .expect(200)
                .body()
                .path(0);
        ((ObjectNode) client).withObject("/attributes").put(name, value);
        realm.admin().put("clients/" + client.path("id").asText(), client).expect(204);
    }

    /** Somebody else's, by its own account. */
    private static String changed(String token) {
        String[] parts = token.split("\\.", -1);
        ObjectNode claims = claims(parts[1]);
        claims.put("preferred_username", "admin");
        return parts[0] + "." + encode(claims.toString()) + "." + parts[2];
    }

    private static String withoutSignature(String token) {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.", -1)[1] + ".";
    }

    private static ObjectNode claims(String part) {
        return (ObjectNode) Json.of(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
