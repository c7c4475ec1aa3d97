package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tenantaccess.it.actor.Json;

/** The demo realm's file with more in it, before it is imported. */
public record DemoFile(ObjectNode file) {

    /** Group ids that begin so are renamed for every copy of the realm. */
    private static final String GROUP_ID = "5d0a3c0e-6a0f-4c55-9f0b-000000000";

    /** The id of an organization's group, by its last three digits. */
    static String group(String digits) {
        return GROUP_ID + digits;
    }

    /** Another user like {@code nobody}, with these realm roles. */
    DemoFile user(String name, String... realmRoles) {
        ObjectNode user = named("users", "username", "nobody").deepCopy();
        user.put("username", name).put("email", name + "@example.com");
        ((ObjectNode) user.required("credentials").required(0)).put("value", name);
        List.of(realmRoles).forEach(user.withArray("realmRoles")::add);
        file.withArray("users").add(user);
        return this;
    }

    ObjectNode userNamed(String name) {
        return named("users", "username", name);
    }

    DemoFile realmRole(String json) {
        file.withObject("roles").withArray("realm").add(Json.of(json));
        return this;
    }

    /** Makes a user a member of an organization, in these of its groups. */
    DemoFile member(String organization, String user, String... groups) {
        ObjectNode member = organization(organization).withArray("members").addObject();
        member.put("username", user).put("membershipType", "UNMANAGED");
        List.of(groups).forEach(digits -> member.withArray("groups").add(group(digits)));
        return this;
    }

    DemoFile organizationGroup(String organization, String json) {
        organization(organization).withArray("groups").add(Json.of(json));
        return this;
    }

    DemoFile organizationOf(String json) {
        file.withArray("organizations").add(Json.of(json));
        return this;
    }

    private ObjectNode organization(String alias) {
        return named("organizations", "alias", alias);
    }

    /** A resource or assignment of the realm's own data. */
    DemoFile data(String kind, JsonNode entry) {
        file.withObject("components")
                .withArray("org.tenantaccess.keycloak.transfer.TransferProvider")
                .required(0)
                .withObject("config")
                .withArray(kind)
                .add(entry.toString());
        return this;
    }

    public ObjectNode client(String clientId) {
        return named("clients", "clientId", clientId);
    }

    /** A copy of a client under another client id, to be changed. */
    public ObjectNode copyOfClient(String clientId, String newId) {
        ObjectNode copy = client(clientId).deepCopy();
        copy.put("clientId", newId);
        file.withArray("clients").add(copy);
        return copy;
    }

    /** An application like {@code twcc}, whose tokens {@code relying-service} may look up, with one mapper of ours. */
    DemoFile application(String clientId, String mapper, String config) {
        addMapper(withoutScopes(copyOfClient("twcc", clientId)), mapper, config);
        return this;
    }

    private static ObjectNode withoutScopes(ObjectNode client) {
        client.putArray("defaultClientScopes").add("basic").add("profile").add("roles");
        addMapper(client, "oidc-audience-mapper", "{'included.client.audience':'relying-service'}");
        return client;
    }

    static void addMapper(ObjectNode client, String type, String config) {
        ObjectNode mapper = client.withArray("protocolMappers").addObject();
        mapper.put("name", "the " + type).put("protocol", "openid-connect").put("protocolMapper", type);
        ObjectNode settings = mapper.putObject("config");
        settings.put("access.token.claim", "true").put("introspection.token.claim", "true");
        settings.setAll((ObjectNode) Json.of(config));
    }

    private ObjectNode named(String list, String member, String value) {
        for (JsonNode one : file.required(list)) {
            if (one.path(member).asText().equals(value)) {
                return (ObjectNode) one;
            }
        }
        throw new AssertionError("no " + value + " among the realm file's " + list);
    }
}
