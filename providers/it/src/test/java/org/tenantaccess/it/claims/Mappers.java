package org.tenantaccess.it.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** The protocol mappers of one client scope or client, as an administrator changes them over the admin API. */
public record Mappers(Admin admin, String path) {

    public static final String TENANT_ROLES = "oidc-tenant-role-mapper";
    public static final String SCOPED_PERMISSIONS = "oidc-scoped-permission-mapper";

    /** Those of a client scope, by the scope's name. */
    public static Mappers ofScope(TestRealm realm, String name) {
        return at(realm, "client-scopes", scopeId(realm, name));
    }

    /** Those of a client, by its client id. */
    public static Mappers ofClient(TestRealm realm, String clientId) {
        return at(realm, "clients", client(realm, clientId).path("id").asText());
    }

    static ObjectNode client(TestRealm realm, String clientId) {
        return (ObjectNode) realm.admin()
                .get("clients?clientId=" + clientId)
                .expect(200)
                .body()
                .required(0);
    }

    /** A client scope's id. */
    public static String scopeId(TestRealm realm, String name) {
        return named(name, realm.admin().get("client-scopes").expect(200).body())
                .path("id")
                .asText();
    }

    private static Mappers at(TestRealm realm, String kind, String id) {
        return new Mappers(realm.admin(), kind + "/" + id + "/protocol-mappers/models");
    }

    Answer tryAdd(String name, String type, Map<String, String> config) {
        return admin.post(path, representation(name, type, config));
    }

    /** Adds a mapper to an application that has none of this name. */
    Mappers add(String name, String type, Map<String, String> config) {
        tryAdd(name, type, config).expect(201);
        return this;
    }

    JsonNode all() {
        return admin.get(path).expect(200).body();
    }

    /** A stored mapper. */
    public ObjectNode find(String name) {
        return (ObjectNode) named(name, all());
    }

    Answer trySave(ObjectNode mapper) {
        return admin.put(path + "/" + mapper.path("id").asText(), mapper);
    }

    /** Changes one setting of a stored mapper. */
    public void set(String name, String setting, String value) {
        ObjectNode mapper = find(name);
        ((ObjectNode) mapper.required("config")).put(setting, value);
        trySave(mapper).expect(204);
    }

    static ObjectNode representation(String name, String type, Map<String, String> config) {
        ObjectNode mapper = JsonNodeFactory.instance.objectNode();
        mapper.put("name", name).put("protocol", "openid-connect").put("protocolMapper", type);
        config.forEach(mapper.putObject("config")::put);
        return mapper;
    }

    private static JsonNode named(String name, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + list));
    }
}
