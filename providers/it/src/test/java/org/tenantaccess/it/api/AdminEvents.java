package org.tenantaccess.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tenantaccess.it.actor.TestRealm;

/** The admin events that are about this API, the newest first. */
public final class AdminEvents {

    private AdminEvents() {}

    public static List<JsonNode> of(TestRealm realm) {
        List<JsonNode> events = new ArrayList<>();
        realm.admin()
                .get("admin-events?max=1000&resourcePath=tenant-access*")
                .expect(200)
                .body()
                .forEach(events::add);
        return events;
    }
}
