package org.tenantaccess.it.ways;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** A form of a client, for the token endpoint or another. */
record TokenRequest(TestRealm realm, Map<String, String> form) {

    static TokenRequest at(TestRealm realm, String client) {
        return new TokenRequest(realm, Map.of("client_id", client));
    }

    /** With one more field. */
    TokenRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(form);
        more.put(name, value);
        return new TokenRequest(realm, more);
    }

    /** With user name, and password like it. */
    TokenRequest as(String user) {
        return with("grant_type", "password").with("username", user).with("password", user);
    }

    Issued issued() {
        return new Issued(realm, send("token").expect(200).body());
    }

    Answer send(String endpoint) {
        return send(endpoint, "application/json");
    }

    Answer send(String endpoint, String accept) {
        return Wire.send(
                realm,
                "POST",
                endpoint,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", accept),
                WebSession.encode(form));
    }
}
