package org.tenantaccess.it.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tenantaccess.it.actor.TestRealm;

/** A realm's clients for the console, of which there is one at most. */
record ConsoleClients(TestRealm realm) {

    static final String ID = "tenant-access-console";

    static ConsoleClients of(TestRealm realm) {
        return new ConsoleClients(realm);
    }

    List<JsonNode> all() {
        JsonNode found = realm.admin().get("clients?clientId=" + ID).expect(200).body();
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    ObjectNode only() {
        List<JsonNode> all = all();
        if (all.size() != 1) {
            throw new AssertionError("expected one client, but there are " + all.size());
        }
        return (ObjectNode) all.get(0);
    }
}
