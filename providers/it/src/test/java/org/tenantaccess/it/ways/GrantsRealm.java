package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tenantaccess.it.actor.Json;

/** The demo realm with the application {@code portal}, which may use every grant and has names of its own. */
final class GrantsRealm {

    /** What the portal calls a creator. */
    static final String ROLES = "['Owner']";

    /** What Olga may do, as the portal reads it. */
    static final String PERMISSIONS =
            "['categorize-resources','create-resource','edit-resource-properties:project:beta',"
                    + "'edit-resources:project:beta','list-all-resources','read-resources:document:*','read-resources:project:*',"
                    + "'read-resources:project:beta']";

    private GrantsRealm() {}

    static void draft(ObjectNode file) {
        DemoFile demo = new DemoFile(file);
        demo.user("olga", "creator")
                .data("assignments", assignment("olga", "resource-reviewer", ""))
                .data("assignments", assignment("olga", "resource-creator", ""))
                .data("assignments", assignment("olga", "resource-contributor", "beta"))
                .data("assignments", assignment("service-account-portal", "resource-contributor", "alpha"));
        addPortal(demo);
        DemoFile.addMapper(
                demo.client("twcc"), "oidc-audience-mapper", "{'included.client.audience':'" + Grant.PORTAL + "'}");
        serviceAccount(file);
    }

    private static JsonNode assignment(String user, String role, String project) {
        String scope = project.isEmpty()
                ? "'scope':'GLOBAL'"
                : "'scope':'CUSTOM','resources':[{'type':'project','id':'" + project + "'}]";
        return Json.of("{'role':'" + role + "','subject':{'type':'user','name':'" + user + "'}," + scope + "}");
    }

    private static void addPortal(DemoFile demo) {
        demo.application(
                Grant.PORTAL,
                "oidc-tenant-role-mapper",
                "{'claim.name':'tenant_roles','tenant.role.mapping':'[{\\\"key\\\":\\\"creator\\\","
                        + "\\\"value\\\":\\\"Owner\\\"}]'}");
        ObjectNode portal = demo.client(Grant.PORTAL);
        DemoFile.addMapper(
                portal, "oidc-scoped-permission-mapper", "{'claim.name':'permissions','permissions.format':'flat'}");
        portal.put("publicClient", false)
                .put("secret", Grant.PORTAL)
                .put("serviceAccountsEnabled", true)
                .put("clientAuthenticatorType", "client-secret");
        portal.putObject("attributes")
                .put("standard.token.exchange.enabled", "true")
                .put("oauth2.device.authorization.grant.enabled", "true");
    }

    private static void serviceAccount(ObjectNode file) {
        ObjectNode user = file.withArray("users").addObject();
        user.put("username", "service-account-portal").put("enabled", true).put("serviceAccountClientId", Grant.PORTAL);
        user.withArray("realmRoles").add("default-roles-member-center").add("creator");
    }
}
