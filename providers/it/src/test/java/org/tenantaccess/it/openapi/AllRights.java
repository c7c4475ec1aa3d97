package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes a realm's file so that sam may do all that a person may, and can log in without a browser. */
final class AllRights {

    private static final int AN_HOUR = 3600;

    private AllRights() {}

    static void give(ObjectNode realm) {
        realm.put("accessTokenLifespan", AN_HOUR);
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals("tenant-access-console")) {
                ((ObjectNode) client).put("directAccessGrantsEnabled", true);
            }
        }
        for (JsonNode user : realm.path("users")) {
            if (user.path("username").asText().equals("sam")) {
                ((ObjectNode) user)
                        .withObject("clientRoles")
                        .withArray("tenant-access-console")
                        .add("authzen-evaluate");
            }
        }
        ArrayNode assignments = (ArrayNode) realm.path("components")
                .path("org.tenantaccess.keycloak.transfer.TransferProvider")
                .path(0)
                .path("config")
                .path("assignments");
        for (String role : new String[] {"resource-creator", "resource-manager"}) {
            assignments.add("{\"role\":\"" + role
                    + "\",\"subject\":{\"type\":\"user\",\"name\":\"sam\"},\"scope\":\"GLOBAL\"}");
        }
    }
}
