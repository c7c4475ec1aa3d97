package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.install.ProductionSite;

/**
 * What our claims cost in SQL statements, for a member of one organization and for one of a hundred; in each the person is
 * in a group at the third level, whose parents hold the member role and the assignment.
 */
class OrganizationStatementsIT {

    private static final int ORGANIZATIONS = 100;

    /** An application without a claim of ours. */
    private static final String PLAIN = "plain";

    private static final String CLAIMS = "claims";

    private static ProductionSite site;
    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        assumeTrue(ProductionSite.possible(), "PostgreSQL is not installed");
        site = ProductionSite.shared();
        realm = new TestRealm(site.server(), "organizations");
        realm.tryImport(OrganizationStatementsIT::draft).expect(201);
    }

    @AfterAll
    static void removeRealm() {
        if (realm != null) {
            realm.close();
        }
    }

    private static void draft(ObjectNode file) {
        DemoFile demo = new DemoFile(file);
        demo.user("warm").user("one").user("hundred");
        for (int n = 0; n < ORGANIZATIONS; n++) {
            demo.organizationOf(organization("o" + n))
                    .member("o" + n, "hundred", digits(n))
                    .data(
                            "assignments",
                            Json.of("{'role':'resource-reviewer','subject':{'type':'group','name':'organization:o" + n
                                    + "/staff'},'scope':'CUSTOM','resources':[{'type':'project','id':'"
                                    + (n % 2 == 0 ? "alpha" : "beta") + "'}]}"));
        }
        demo.member("o0", "warm", digits(0)).member("o1", "one", digits(1));
        demo.application(PLAIN, "oidc-usermodel-property-mapper", "{'claim.name':'x','user.attribute':'username'}")
                .application(
                        CLAIMS,
                        "oidc-tenant-role-mapper",
                        "{'claim.name':'tenant_roles','tenant.claim.shape':'by-tenant'}");
        DemoFile.addMapper(demo.client(CLAIMS), "oidc-scoped-permission-mapper", "{'claim.name':'permissions'}");
    }

    private static String organization(String alias) {
        String group = DemoFile.group(digits(Integer.parseInt(alias.substring(1))));
        return "{'name':'" + alias + "','alias':'" + alias + "','enabled':true,'domains':[{'name':'" + alias
                + ".example.com'}],'members':[],'groups':[{'name':'staff','realmRoles':['creator'],"
                + "'subGroups':[{'name':'office','subGroups':[{'id':'" + group + "','name':'desk'}]}]}]}";
    }

    private static String digits(int n) {
        return String.format("%03d", 100 + n);
    }

    @Test
    void R3_aHundredOrganizationsTakeAsManyStatementsAsOne() {
        int ofOne = ours("one");
        int ofAHundred = ours("hundred");

        assertThat(ofAHundred).as("statements").isEqualTo(ofOne).isBetween(1, 12);
        JsonNode claims = realm.person("hundred").login(CLAIMS).accessTokenClaims();
        assertThat(claims.path("tenant_roles")).hasSize(ORGANIZATIONS);
        assertThat(claims.at("/permissions/resources/project").properties()).hasSize(2);
    }

    /** How many more there are with our claims than without, ours and those of Keycloak that they cause. */
    private static int ours(String user) {
        int without = coldest(user, PLAIN);
        int with = coldest(user, CLAIMS);
        System.out.printf("%s: %d statements, %d with the claims%n", user, without, with);
        return with - without;
    }

    /** The largest number of a few: what is still in a cache of Keycloak's makes it smaller, and nothing larger. */
    private static int coldest(String user, String application) {
        return IntStream.range(0, 3)
                .map(attempt -> cold(user, application).size())
                .max()
                .orElseThrow();
    }

    /** The person is in no cache; clients, roles and scopes are, from somebody else's login. */
    private static List<String> cold(String user, String application) {
        realm.admin().post("clear-user-cache", "{}").expect(204);
        realm.admin().post("clear-realm-cache", "{}").expect(204);
        realm.person("warm").login(application);
        return site.statements(() -> realm.person(user).login(application));
    }
}
