package org.tenantaccess.it.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Http;
import org.tenantaccess.it.actor.TestRealm;

/**
 * Somebody who calls one of the API's mounts.
 *
 * @param base the mount's address, with a slash at the end
 */
record Caller(String base, Supplier<String> token, Ledger ledger) {

    private static final String CONSOLE = "tenant-access-console";

    static Caller administrator(TestRealm realm, Ledger ledger) {
        Admin admin = realm.admin();
        return new Caller(realm.adminUrl() + "/tenant-access/", admin::token, ledger);
    }

    /** A person with a token of the console, which must allow direct grants for this. */
    static Caller person(TestRealm realm, String name, Ledger ledger) {
        String token = realm.person(name).login(CONSOLE).accessToken();
        return new Caller(realm.server().url() + "/realms/" + realm.name() + "/tenant-access/", () -> token, ledger);
    }

    /** Lets people of a realm's file have tokens of the console for their passwords. */
    static void allowLogin(ObjectNode realm) {
        realm.path("clients").forEach(client -> {
            if (client.path("clientId").asText().equals(CONSOLE)) {
                ((ObjectNode) client).put("directAccessGrantsEnabled", true);
            }
        });
    }

    Answer send(String method, String path, String json) {
        return send(method, path, json, null);
    }

    /** Sends JSON, in which single quotes stand for double ones; null sends none. */
    Answer send(String method, String path, String json, String ifMatch) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + token.get());
        if (json != null) {
            headers.put("Content-Type", "application/json");
        }
        if (ifMatch != null) {
            headers.put("If-Match", ifMatch);
        }
        long begin = System.nanoTime();
        Answer answer =
                Http.send(method, URI.create(base + path), headers, json == null ? null : json.replace('\'', '"'));
        ledger.answered(method, path, answer, System.nanoTime() - begin);
        return answer;
    }
}
