package org.tenantaccess.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.tenantaccess.it.actor.TestRealm;

/** All that the API shows of one realm, to see that nothing changed; and how many changes were told. */
public record State(JsonNode roles, JsonNode resources, JsonNode categories, JsonNode assignments, int events) {

    public static State of(TestRealm realm) {
        return new State(
                all(realm, "roles"),
                all(realm, "resources"),
                all(realm, "categories"),
                all(realm, "assignments"),
                AdminEvents.of(realm).size());
    }

    private static JsonNode all(TestRealm realm, String list) {
        return realm.admin()
                .get("tenant-access/" + list + "?max=1000")
                .expect(200)
                .body();
    }
}
