package org.tenantaccess.it.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tenantaccess.it.actor.Json;

/** The demo realm's file with more in it, before it is imported. */
record RealmDraft(ObjectNode file) {

    /** Another user like {@code nobody}, with these realm roles. */
    RealmDraft user(String name, String... realmRoles) {
        return userWith(name, "{}", realmRoles);
    }

    /** The same with further members of its representation, such as groups. */
    RealmDraft userWith(String name, String more, String... realmRoles) {
        ObjectNode user = named("username", "nobody", "users").deepCopy();
        user.put("username", name).put("email", name + "@example.com");
        ((ObjectNode) user.required("credentials").required(0)).put("value", name);
        List.of(realmRoles).forEach(user.withArray("realmRoles")::add);
        user.setAll((ObjectNode) Json.of(more));
        file.withArray("users").add(user);
        return this;
    }

    RealmDraft realmRole(String json) {
        file.withObject("roles").withArray("realm").add(Json.of(json));
        return this;
    }

    RealmDraft clientRole(String client, String json) {
        file.withObject("roles").withObject("client").withArray(client).add(Json.of(json));
        return this;
    }

    RealmDraft group(String json) {
        file.withArray("groups").add(Json.of(json));
        return this;
    }

    /** A copy of a client under another client id, to be changed. */
    ObjectNode copyOfClient(String clientId, String newId) {
        ObjectNode copy = named("clientId", clientId, "clients").deepCopy();
        copy.put("clientId", newId);
        file.withArray("clients").add(copy);
        return copy;
    }

    private ObjectNode named(String member, String value, String list) {
        for (JsonNode one : file.required(list)) {
            if (one.path(member).asText().equals(value)) {
                return (ObjectNode) one;
            }
        }
        throw new AssertionError("no " + value + " among the realm file's " + list);
    }
}
