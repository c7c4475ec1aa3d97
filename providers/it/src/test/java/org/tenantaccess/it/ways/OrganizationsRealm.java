package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The demo realm with people in every relation to an organization, and an application for each setting. */
final class OrganizationsRealm {

    /** An application with the claim by tenant. */
    static final String BY_TENANT = "by-tenant";

    /** An application with the flat claim. */
    static final String ROLES = "flat-roles";

    private static final String MAPPER = "oidc-tenant-role-mapper";
    private static final String CREATORS = "a01";

    private OrganizationsRealm() {}

    static void draft(ObjectNode file) {
        DemoFile demo = new DemoFile(file);
        addOrganizations(demo);
        addPeople(demo);
        addApplications(demo);
    }

    private static void addOrganizations(DemoFile demo) {
        demo.realmRole("{'name':'chief','composite':true,'composites':{'realm':['creator']}}")
                .organizationGroup(
                        "apollo",
                        "{'id':'" + DemoFile.group("a11")
                                + "','name':'staff','realmRoles':['creator'],'subGroups':[{'id':'"
                                + DemoFile.group("a12") + "','name':'office','subGroups':[{'id':'"
                                + DemoFile.group("a13") + "','name':'desk'}]}]}")
                .organizationGroup(
                        "apollo", "{'id':'" + DemoFile.group("a14") + "','name':'chiefs','realmRoles':['chief']}")
                .organizationGroup(
                        "apollo",
                        "{'id':'" + DemoFile.group("a15")
                                + "','name':'namesakes','clientRoles':{'relying-service':['creator']}}")
                .organizationOf(organization("saturn", false, "c01"))
                .organizationOf(organization("pluto", true, "d01"));
    }

    private static String organization(String alias, boolean enabled, String group) {
        return "{'name':'" + alias + "','alias':'" + alias + "','enabled':" + enabled + ",'domains':[{'name':'" + alias
                + ".example.com'}],'groups':[{'id':'" + DemoFile.group(group)
                + "','name':'creators','realmRoles':['creator']}],'members':[]}";
    }

    private static void addPeople(DemoFile demo) {
        demo.user("dora", "general-member")
                .member("apollo", "dora", CREATORS)
                .member("gemini", "dora", "b03")
                .user("only-apollo")
                .member("apollo", "only-apollo", CREATORS)
                .user("leaver")
                .member("apollo", "leaver", CREATORS)
                .user("by-parent-group")
                .member("apollo", "by-parent-group", "a13")
                .user("by-composite")
                .member("apollo", "by-composite", "a14")
                .user("only-client-role")
                .member("apollo", "only-client-role", "a15")
                .user("no-group")
                .member("apollo", "no-group")
                .user("of-disabled")
                .member("saturn", "of-disabled", "c01")
                .user("of-switched")
                .member("pluto", "of-switched", "d01")
                .user("by-domain");
        demo.userNamed("by-domain").put("email", "by-domain@apollo.example.com");
    }

    private static void addApplications(DemoFile demo) {
        String shape = "{'claim.name':'tenant_roles','tenant.claim.shape':'by-tenant'";
        demo.application(ROLES, MAPPER, "{'claim.name':'tenant_roles'}")
                .application(BY_TENANT, MAPPER, shape + "}")
                .application("requested", MAPPER, shape + ",'tenant.organizations':'requested'}")
                .application("realm-roles-only", MAPPER, shape + ",'tenant.role.sources':'realm-roles'}")
                .application("organizations-only", MAPPER, shape + ",'tenant.role.sources':'organizations'}")
                .application("both-sources", MAPPER, shape + ",'tenant.role.sources':'realm-roles##organizations'}");
    }
}
