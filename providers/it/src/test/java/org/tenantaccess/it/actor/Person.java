package org.tenantaccess.it.actor;

import java.util.HashMap;
import java.util.Map;

/** Somebody who logs in; the password is the user name. */
public record Person(TestRealm realm, String name) {

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
