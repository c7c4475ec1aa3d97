package org.tenantaccess.it.attack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.Person;

/** An ordinary audience mapper: the tokens of a client are for the API too. */
final class Audience {

    private Audience() {}

    static void add(ObjectNode realm, String clientId) {
        realm.path("clients").forEach(client -> {
            if (client.path("clientId").asText().equals(clientId)) {
                ((ObjectNode) client)
                        .withArray("protocolMappers")
                        .add(Json.of(
                                "{'name':'for the API','protocol':'openid-connect','protocolMapper':'oidc-audience-mapper',"
                                        + "'config':{'included.client.audience':'" + Person.CONSOLE
                                        + "','access.token.claim':'true'}}"));
            }
        });
    }
}
