package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** All ways to hold a member role realm-wide. */
class MemberRolesIT {

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(MemberRolesIT::draft);
    }

    private static void draft(ObjectNode file) {
        new RealmDraft(file)
                .realmRole("{'name':'chief','composite':true,'composites':{'realm':['creator']}}")
                .realmRole("{'name':'chief-of-chiefs','composite':true,'composites':{'realm':['chief']}}")
                .clientRole("twcc", "{'name':'boss','composite':true,'composites':{'realm':['creator']}}")
                .clientRole("twcc", "{'name':'creator'}")
                .clientRole("relying-service", "{'name':'creator'}")
                .group("{'name':'staff','realmRoles':['creator'],'subGroups':[{'name':'office','subGroups':"
                        + "[{'name':'desk'}]}]}")
                .group("{'name':'chiefs','realmRoles':['chief']}")
                .user("direct", "creator")
                .userWith("by-group", "{'groups':['/staff']}")
                .userWith("by-parent-group", "{'groups':['/staff/office/desk']}")
                .user("by-composite", "chief")
                .user("by-composite-in-composite", "chief-of-chiefs")
                .userWith("by-composite-of-group", "{'groups':['/chiefs']}")
                .userWith("by-client-role", "{'clientRoles':{'twcc':['boss']}}")
                .userWith("namesake", "{'clientRoles':{'twcc':['creator'],'relying-service':['creator']}}");
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "direct",
                "by-group",
                "by-parent-group",
                "by-composite",
                "by-composite-in-composite",
                "by-composite-of-group",
                "by-client-role"
            })
    void R3_memberRoleCountsHoweverItIsHeldAlsoWithoutFullScope(String user) {
        assertThat(tenantRoles(realm.person(user).login("twcc"))).isEqualTo("[\"tenant-admin\"]");
        assertThat(tenantRoles(realm.person(user).login("teamwork-cloud"))).isEqualTo("[\"tenant-admin\"]");
    }

    /** Shows that the case above is one: Keycloak itself hides the role from the client without full scope. */
    @Test
    void R3_roleIsHiddenFromTheClientWithoutFullScope() {
        var hidden = realm.person("direct").login("teamwork-cloud").accessTokenClaims();
        var seen = realm.person("direct").login("twcc").accessTokenClaims();

        assertThat(seen.path("realm_access").path("roles")).contains(Json.of("'creator'"));
        assertThat(hidden.path("realm_access").path("roles")).doesNotContain(Json.of("'creator'"));
    }

    @ParameterizedTest
    @CsvSource({"twcc", "teamwork-cloud", "grafana"})
    void R3_clientRoleOfTheSameNameIsNoMemberRole(String client) {
        var claims = realm.person("namesake").login(client).accessTokenClaims();

        assertThat(claims.path("preferred_username").asText()).isEqualTo("namesake");
        assertThat(claims.has("tenant_roles")).isFalse();
    }

    @Test
    @Tag("smoke")
    void R3_leavingTheGroupEndsItInTheNextRefreshAndIntrospection() {
        Tokens tokens = realm.person("by-group").login();
        assertThat(tenantRoles(tokens)).isEqualTo("[\"tenant-admin\"]");
        String user = realm.person("by-group").id();
        String group = realm.admin()
                .get("group-by-path/staff")
                .expect(200)
                .body()
                .required("id")
                .asText();

        realm.admin().delete("users/" + user + "/groups/" + group).expect(204);
        try {
            assertThat(tokens.introspection().path("active").asBoolean()).isTrue();
            assertThat(tokens.introspection().has("tenant_roles")).isFalse();
            assertThat(tokens.refresh().accessTokenClaims().has("tenant_roles")).isFalse();
        } finally {
            realm.admin()
                    .send("PUT", "users/" + user + "/groups/" + group, null)
                    .expect(204);
        }
        assertThat(tenantRoles(tokens.refresh())).isEqualTo("[\"tenant-admin\"]");
    }

    private static String tenantRoles(Tokens tokens) {
        return tokens.accessTokenClaims().path("tenant_roles").toString();
    }
}
