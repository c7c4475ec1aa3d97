package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import org.tenantaccess.it.actor.TestRealm;

/** All that the API keeps of a realm, and the newest admin event about it. */
record State(JsonNode export, JsonNode newestEvent) {

    static State of(TestRealm realm) {
        return new State(
                realm.admin().get("tenant-access/export").expect(200).body(),
                realm.admin()
                        .get("admin-events?max=1&resourcePath=tenant-access*")
                        .expect(200)
                        .body());
    }
}
