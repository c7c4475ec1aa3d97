package org.tenantaccess.it.actor;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Somebody who logs in; the password is the user name. */
public record Person(TestRealm realm, String name) {

    /** The client whose tokens the API takes from people. */
    public static final String CONSOLE = "tenant-access-console";

    /** This person on the mount for people, signed in at the console. */
    public Caller visitor() {
        return new Caller(realm.url(), Memo.forSeconds(20, () -> login(CONSOLE).accessToken()));
    }

    /** Logs in at {@code twcc}. */
    public Tokens login() {
        return login("twcc");
    }

    public Tokens login(String client) {
        return login(client, "openid");
    }

    public Tokens login(String client, String scope) {
        return new Tokens(realm, client, tryLogin(client, scope).expect(200).body());
    }

    public Answer tryLogin(String client, String scope) {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", client);
        form.put("username", name);
        form.put("password", name);
        form.put("scope", scope);
        return Http.postForm(realm.openid("token"), form);
    }

    /** Where a browser begins a login with code and PKCE. */
    public URI loginPage(String client, URI redirect, String challenge) {
        Map<String, String> query = new HashMap<>();
        query.put("response_type", "code");
        query.put("client_id", client);
        query.put("redirect_uri", redirect.toString());
        query.put("scope", "openid");
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", "S256");
        return URI.create(realm.openid("auth") + "?" + Http.encode(query));
    }

    /** Exchanges the code that a browser brought back. */
    public Tokens redeem(String client, URI redirect, String code, String verifier) {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", client);
        form.put("redirect_uri", redirect.toString());
        form.put("code", code);
        form.put("code_verifier", verifier);
        return new Tokens(
                realm,
                client,
                Http.postForm(realm.openid("token"), form).expect(200).body());
    }

    /** The user's id in Keycloak. */
    public String id() {
        return realm.admin()
                .get("users?exact=true&username=" + Http.encode(name))
                .expect(200)
                .body()
                .path(0)
                .path("id")
                .asText();
    }
}
