package org.tenantaccess.it.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tenantaccess.it.actor.Json;

/** A realm's file with our data in it, to change before it is imported. */
public record RealmFile(ObjectNode realm) {

    /** The type of the component that carries our data. */
    public static final String TYPE = "org.tenantaccess.keycloak.transfer.TransferProvider";

    /** Adds to one of the lists in our data; single quotes stand for double ones. */
    public RealmFile add(String list, String json) {
        return addText(list, Json.of(json).toString());
    }

    /** Adds to one of the lists in our data, as it is. */
    public RealmFile addText(String list, String text) {
        data().withArray(list).add(text);
        return this;
    }

    /** Takes the passwords away: hashing them is most of an import's time. */
    public RealmFile withoutPasswords() {
        realm.path("users").forEach(user -> ((ObjectNode) user).remove("credentials"));
        return this;
    }

    /** Adds a user, whose password is the user name, with further fields. */
    public RealmFile addUser(String name, String more) {
        return addTo(
                "users",
                "{'username':'" + name + "','enabled':true,'firstName':'A','lastName':'B','email':'" + name
                        + "@example.org','credentials':[{'type':'password','value':'" + name + "'}]" + more + "}");
    }

    /** Adds to one of the realm's own lists. */
    public RealmFile addTo(String list, String json) {
        realm.withArray(list).add(Json.of(json));
        return this;
    }

    private ObjectNode data() {
        return (ObjectNode) realm.path("components").path(TYPE).path(0).path("config");
    }

    /** Lets claims be as large as they are. */
    public RealmFile withoutSizeBudget() {
        for (JsonNode scope : realm.path("clientScopes")) {
            for (JsonNode mapper : scope.path("protocolMappers")) {
                if (mapper.path("protocolMapper").asText().equals("oidc-scoped-permission-mapper")) {
                    ((ObjectNode) mapper.path("config")).put("permissions.max.bytes", "0");
                }
            }
        }
        return this;
    }
}
