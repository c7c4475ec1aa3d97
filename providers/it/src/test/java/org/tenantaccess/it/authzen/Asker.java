package org.tenantaccess.it.authzen;

import com.fasterxml.jackson.databind.JsonNode;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Person;
import org.tenantaccess.it.actor.TestRealm;

/** A policy enforcement point: somebody who asks. */
public record Asker(Caller caller) {

    /** The client role that opens the questions about everybody. */
    static final String ROLE = "authzen-evaluate";

    private static final String ACCESS = "tenant-access/access/v1/";

    /** A service to which an administrator gives the right to ask about everybody. */
    public static Asker service(TestRealm realm) {
        String client = idOf(realm, "clients?clientId=" + Person.CONSOLE);
        String user = idOf(realm, "users?exact=true&username=service-account-relying-service");
        JsonNode role = realm.admin()
                .get("clients/" + client + "/roles/" + ROLE)
                .expect(200)
                .body();
        realm.admin()
                .post("users/" + user + "/role-mappings/clients/" + client, "[" + role + "]")
                .expect(204);
        return serviceAsItIs(realm);
    }

    /** The same service with what it has been given until now. */
    static Asker serviceAsItIs(TestRealm realm) {
        return new Asker(realm.visitor(realm.serviceAccountToken("relying-service", "relying-service")));
    }

    private static String idOf(TestRealm realm, String list) {
        return realm.admin().get(list).expect(200).body().path(0).path("id").asText();
    }

    /** Somebody who asks about themselves. */
    static Asker person(TestRealm realm, String name) {
        return new Asker(realm.person(name).visitor());
    }

    /** Sends a request to the endpoint of this name; single quotes stand for double ones. */
    Answer post(String endpoint, String json) {
        return caller.post(ACCESS + endpoint, json);
    }

    Answer send(String endpoint, String body) {
        return caller.send("POST", ACCESS + endpoint, body);
    }

    /** Whether a user has a permission on a resource. */
    boolean decides(String user, String permission, String resource) {
        return post("evaluation", "{" + about(user, permission, resource) + "}")
                .expect(200)
                .body()
                .path("decision")
                .asBoolean();
    }

    /** The answer to questions that are no malformed ones. */
    public JsonNode ask(String endpoint, String json) {
        return post(endpoint, json).expect(200).body();
    }

    /** The members of one question, without braces. */
    public static String about(String user, String permission, String resource) {
        return "'subject':{'type':'user','id':'" + user + "'},'action':{'name':'" + permission + "'},'resource':"
                + resource(resource);
    }

    /** A resource, told as {@code type:id}. */
    public static String resource(String resource) {
        String[] parts = resource.split(":", 2);
        return "{'type':'" + parts[0] + "','id':'" + parts[1] + "'}";
    }
}
