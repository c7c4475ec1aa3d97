package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tenantaccess.it.actor.Json;

/** The demo realm with an application for every format, and with Omar, who holds more than fits into a token. */
final class FormatsRealm {

    static final String MAPPER = "oidc-scoped-permission-mapper";
    static final int PROJECTS = 280;

    private FormatsRealm() {}

    static void draft(ObjectNode file) {
        DemoFile demo = new DemoFile(file);
        for (PrintedPermissions format : PrintedPermissions.values()) {
            demo.application(format.setting(), MAPPER, config(format.setting(), ""))
                    .application(
                            format.setting() + "-small",
                            MAPPER,
                            config(format.setting(), ",'permissions.max.bytes':'60'"))
                    .application(
                            format.setting() + "-whole",
                            MAPPER,
                            config(format.setting(), ",'permissions.max.bytes':'0'"));
        }
        demo.application("documents", MAPPER, config("nested", ",'permissions.resource.types':'document'"))
                .application("rpt-authorization", MAPPER, "{'claim.name':'authorization','permissions.format':'rpt'}")
                .application(
                        "nested-authorization", MAPPER, "{'claim.name':'authorization','permissions.format':'nested'}")
                .user("omar");
        addOmarsProjects(demo);
    }

    private static String config(String format, String more) {
        return "{'claim.name':'permissions','permissions.format':'" + format + "'" + more + "}";
    }

    private static void addOmarsProjects(DemoFile demo) {
        ObjectNode contributor = assignment("resource-contributor", "CUSTOM");
        ArrayNode resources = contributor.putArray("resources");
        for (int i = 0; i < PROJECTS; i++) {
            JsonNode resource = Json.of("{'type':'project','id':'omar-" + i + "','name':'Omar " + i + "'}");
            demo.data("resources", resource);
            resources.addObject().put("type", "project").put("id", "omar-" + i);
        }
        demo.data("assignments", contributor)
                .data("assignments", assignment("resource-creator", "GLOBAL"))
                .data("assignments", assignment("resource-reviewer", "GLOBAL"));
    }

    private static ObjectNode assignment(String role, String scope) {
        return (ObjectNode)
                Json.of("{'role':'" + role + "','subject':{'type':'user','name':'omar'},'scope':'" + scope + "'}");
    }
}
