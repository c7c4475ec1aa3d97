package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tenantaccess.it.actor.Json;

/**
 * The demo realm with the application {@code portal}, which may use every grant, has names of its own, and all shapes of
 * the claims in one token.
 */
final class GrantsRealm {

    /** An application like the portal, with lightweight access tokens. */
    static final String LIGHT = "portal-light";

    private static final String MAPPING =
            "'tenant.role.mapping':'[{\\\"key\\\":\\\"creator\\\",\\\"value\\\":\\\"Owner\\\"}]'";

    private GrantsRealm() {}

    /** What Olga holds, and the portal's service account; she is of apollo's creators, who contribute to beta. */
    static JsonNode expected(Grant grant, Shape shape) {
        return Json.of(grant == Grant.CLIENT_CREDENTIALS ? ofServiceAccount(shape) : ofOlga(shape));
    }

    private static String ofOlga(Shape shape) {
        return switch (shape) {
            case ROLES -> "['Owner']";
            case BY_TENANT ->
                "{'*':{'roles':['Owner'],'member_roles':['creator']},"
                        + "'apollo':{'roles':['Owner'],'member_roles':['creator']}}";
            case NESTED ->
                "{'global':['categorize-resources','create-resource','list-all-resources'],'resources':{"
                        + "'project':{'*':['read-resources'],'beta':['edit-resource-properties','edit-resources',"
                        + "'read-resources']},'document':{'*':['read-resources']}}}";
            case FLAT ->
                "['categorize-resources','create-resource','edit-resource-properties:project:beta',"
                        + "'edit-resources:project:beta','list-all-resources','read-resources:document:*',"
                        + "'read-resources:project:*','read-resources:project:beta']";
        };
    }

    private static String ofServiceAccount(Shape shape) {
        return switch (shape) {
            case ROLES -> "['Owner']";
            case BY_TENANT -> "{'*':{'roles':['Owner'],'member_roles':['creator']}}";
            case NESTED ->
                "{'resources':{'project':{'alpha':['edit-resource-properties','edit-resources','read-resources']}}}";
            case FLAT ->
                "['edit-resource-properties:project:alpha','edit-resources:project:alpha',"
                        + "'read-resources:project:alpha']";
        };
    }

    static void draft(ObjectNode file) {
        DemoFile demo = new DemoFile(file);
        demo.user("olga", "creator")
                .member("apollo", "olga", "a01")
                .data("assignments", assignment("user", "olga", "resource-reviewer", ""))
                .data("assignments", assignment("user", "olga", "resource-creator", ""))
                .data(
                        "assignments",
                        assignment("group", "organization:apollo/creators", "resource-contributor", "beta"))
                .data("assignments", assignment("user", "service-account-portal", "resource-contributor", "alpha"));
        addPortal(demo);
        ObjectNode light = demo.copyOfClient(Grant.PORTAL, LIGHT);
        light.put("serviceAccountsEnabled", false)
                .withObject("attributes")
                .put("client.use.lightweight.access.token.enabled", "true")
                .put("allow.userinfo.with.lightweight.access.token", "true");
        addMapper(
                light,
                "oidc-audience-mapper",
                "{'included.client.audience':'relying-service','lightweight.claim':'true'}");
        DemoFile.addMapper(
                demo.client("twcc"), "oidc-audience-mapper", "{'included.client.audience':'" + Grant.PORTAL + "'}");
        demo.client("relying-service")
                .withObject("attributes")
                .put("client.introspection.response.allow.jwt.claim.enabled", "true");
        serviceAccount(file);
    }

    private static JsonNode assignment(String type, String name, String role, String project) {
        String scope = project.isEmpty()
                ? "'scope':'GLOBAL'"
                : "'scope':'CUSTOM','resources':[{'type':'project','id':'" + project + "'}]";
        return Json.of("{'role':'" + role + "','subject':{'type':'" + type + "','name':'" + name + "'}," + scope + "}");
    }

    private static void addPortal(DemoFile demo) {
        String roles = "oidc-tenant-role-mapper";
        String permissions = "oidc-scoped-permission-mapper";
        demo.application(Grant.PORTAL, roles, "{'claim.name':'tenant_roles'," + MAPPING + "}");
        ObjectNode portal = demo.client(Grant.PORTAL);
        addMapper(portal, roles, "{'claim.name':'tenants','tenant.claim.shape':'by-tenant'," + MAPPING + "}");
        addMapper(portal, permissions, "{'claim.name':'nested'}");
        addMapper(portal, permissions, "{'claim.name':'permissions','permissions.format':'flat'}");
        portal.put("publicClient", false)
                .put("secret", Grant.PORTAL)
                .put("serviceAccountsEnabled", true)
                .put("clientAuthenticatorType", "client-secret");
        portal.putObject("attributes")
                .put("standard.token.exchange.enabled", "true")
                .put("oidc.ciba.grant.enabled", "true")
                .put("oauth2.device.authorization.grant.enabled", "true");
    }

    /** Under a name of its own: a client has no two mappers of one name. */
    private static void addMapper(ObjectNode client, String type, String config) {
        DemoFile.addMapper(client, type, config);
        JsonNode mappers = client.withArray("protocolMappers");
        ((ObjectNode) mappers.path(mappers.size() - 1)).put("name", "mapper " + mappers.size());
    }

    private static void serviceAccount(ObjectNode file) {
        ObjectNode user = file.withArray("users").addObject();
        user.put("username", "service-account-portal").put("enabled", true).put("serviceAccountClientId", Grant.PORTAL);
        user.withArray("realmRoles").add("default-roles-member-center").add("creator");
    }
}
