package org.tenantaccess.it.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenantaccess.it.server.KeycloakServer;
import org.tenantaccess.it.server.KeycloakServers;

/** A realm on a running server. Tests that only read share the demo realm, tests that write have a copy of their own. */
public final class TestRealm implements AutoCloseable {

    private static final String DEMO = "member-center";
    private static final String GROUP_IDS = "5d0a3c0e-6a0f-4c55-9f0b-";

    private final KeycloakServer server;
    private final String name;
    private final Admin admin;

    public TestRealm(KeycloakServer server, String name) {
        this.server = server;
        this.name = name;
        this.admin = Admin.ofMaster(this);
    }

    /** The demo realm of the shared server, to read only. */
    public static TestRealm demo() {
        return new TestRealm(KeycloakServers.shared(), DEMO);
    }

    /** A copy of the demo realm on the shared server. */
    public static TestRealm fresh() {
        return fresh(realm -> {});
    }

    /** A changed copy of the demo realm on the shared server. */
    public static TestRealm fresh(Consumer<ObjectNode> change) {
        TestRealm realm = new TestRealm(KeycloakServers.shared(), "test-" + UUID.randomUUID());
        realm.tryImport(file -> {
                    letPeopleLogInWithPasswords(file, Person.CONSOLE);
                    change.accept(file);
                })
                .expect(201);
        return realm;
    }

    /** Imports a changed copy of the demo realm under this realm's name. */
    public Answer tryImport(Consumer<ObjectNode> change) {
        ObjectNode file = demoFile();
        file.put("realm", name);
        change.accept(file);
        return Http.send(
                "POST",
                URI.create(server.url() + "/admin/realms"),
                Map.of(
                        "Authorization",
                        "Bearer " + Admin.passwordGrant(server, "master", KeycloakServer.ADMIN),
                        "Content-Type",
                        "application/json"),
                withOwnGroupIds(file.toString()));
    }

    /** Ids of groups are unique on a server, not in a realm: each copy needs its own. */
    private static String withOwnGroupIds(String file) {
        return file.replace(GROUP_IDS, UUID.randomUUID().toString().substring(0, GROUP_IDS.length()));
    }

    /** The demo realm's file. */
    public static ObjectNode demoFile() {
        try {
            return (ObjectNode) Json.MAPPER.readTree(
                    Path.of(System.getProperty("realm.file")).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not in the demo: whoever has the console's tokens may do all that its owner may. */
    private static void letPeopleLogInWithPasswords(ObjectNode file, String clientId) {
        file.path("clients").forEach(client -> {
            if (client.path("clientId").asText().equals(clientId)) {
                ((ObjectNode) client).put("directAccessGrantsEnabled", true);
            }
        });
    }

    public String name() {
        return name;
    }

    public KeycloakServer server() {
        return server;
    }

    public Admin admin() {
        return admin;
    }

    public Person person(String user) {
        return new Person(this, user);
    }

    /** A person of this realm who holds these roles of its client {@code realm-management}. */
    public Admin administrator(String user, String... roles) {
        String id = admin.post(
                        "users",
                        "{'username':'" + user + "','enabled':true,'firstName':'A','lastName':'B','email':'" + user
                                + "@example.org','credentials':[{'type':'password','value':'" + user + "'}]}")
                .expect(201)
                .createdId();
        String client = admin.get("clients?clientId=realm-management")
                .body()
                .path(0)
                .path("id")
                .asText();
        var granted = Json.MAPPER.createArrayNode();
        for (String role : roles) {
            granted.add(admin.get("clients/" + client + "/roles/" + role)
                    .expect(200)
                    .body());
        }
        admin.post("users/" + id + "/role-mappings/clients/" + client, granted).expect(204);
        return new Admin(this, () -> Admin.passwordGrant(server, name, user));
    }

    /** Lets a person have Keycloak's pages in a language. */
    public void speaks(String user, String locale) {
        String id = person(user).id();
        ObjectNode representation =
                (ObjectNode) admin.get("users/" + id).expect(200).body();
        representation.withObject("attributes").putArray("locale").add(locale);
        admin.put("users/" + id, representation).expect(204);
    }

    /** The id of a group by its path, {@code /parent/child}. */
    public String groupId(String path) {
        return admin.get("group-by-path" + path).expect(200).body().path("id").asText();
    }

    /** Somebody with this bearer token; without one if it is empty. */
    public Admin bearer(String accessToken) {
        return new Admin(this, () -> accessToken);
    }

    /** Somebody with this access token on the mount for people; without one if it is empty. */
    public Caller visitor(String accessToken) {
        return new Caller(url(), () -> accessToken);
    }

    /** The realm's address for people and applications. */
    public URI url() {
        return URI.create(server.url() + "/realms/" + name);
    }

    /** A token of a confidential client's service account. */
    public String serviceAccountToken(String client, String secret) {
        return Http.postForm(
                        openid("token"),
                        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .expect(200)
                .body()
                .path("access_token")
                .asText();
    }

    URI openid(String endpoint) {
        return URI.create(url() + "/protocol/openid-connect/" + endpoint);
    }

    public URI adminUrl() {
        return URI.create(server.url() + "/admin/realms/" + name);
    }

    /** Removes the realm. */
    @Override
    public void close() {
        admin.delete("").expect(204);
    }
}
