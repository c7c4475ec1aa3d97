package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.it.ways.OrganizationsRealm.BY_TENANT;
import static org.tenantaccess.it.ways.OrganizationsRealm.ROLES;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;
import org.tenantaccess.it.claims.Surface;

/** Member roles held in organizations, and the organizations that a request selects. */
class OrganizationsIT {

    private static final String CLAIM = "tenant_roles";
    private static final String APOLLO = "'apollo':{'roles':['tenant-admin'],'member_roles':['creator']}";
    private static final String GEMINI = "'gemini':{'roles':['tenant-user'],'member_roles':['general-member']}";
    private static final String REALM = "'*':{'roles':['tenant-user'],'member_roles':['general-member']}";

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(OrganizationsRealm::draft);
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @Test
    @Tag("smoke")
    void R3_carolIsCreatorInOneOrganizationAndGeneralMemberInAnotherInOneToken() {
        issues("{" + APOLLO + "," + GEMINI + "}", realm.person("carol").login(BY_TENANT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "carol   | openid                     | ",
                "carol   | openid organization:apollo | ['tenant-admin']",
                "carol   | openid organization:gemini | ['tenant-user']",
                "carol   | openid organization:*      | ",
                "dora    | openid                     | ['tenant-user']",
                "dora    | openid organization:*      | ['tenant-user']",
                "dora    | openid organization:apollo | ['tenant-admin']",
            })
    void R7_flatClaimNeverMixesTenants(String user, String scope, String expected) {
        Tokens tokens = realm.person(user).login(ROLES, scope);

        if (expected == null) {
            issuesNothing(tokens);
        } else {
            issues(expected, tokens);
        }
    }

    @Test
    void R7_requestThatSelectsOneOrganizationIsIssuedThatOneOnlyAlsoAfterRefresh() {
        Tokens tokens = realm.person("carol").login(BY_TENANT, "openid organization:gemini");

        issues("{" + GEMINI + "}", tokens);
        issues("{" + GEMINI + "}", tokens.refresh());
    }

    @Test
    void R7_withoutSelectionTheRealmIsAmongTheTenants() {
        String all = "{" + REALM + "," + APOLLO + "," + GEMINI + "}";

        issues(all, realm.person("dora").login(BY_TENANT));
        issues(all, realm.person("dora").login(BY_TENANT, "openid organization:*"));
    }

    @Test
    void R7_selectionLeavesTheRealmWideRolesOut() {
        issues("{" + APOLLO + "}", realm.person("dora").login(BY_TENANT, "openid organization:apollo"));
    }

    @Test
    void R7_severalOrganizationsCanBeSelectedTogether() {
        Tokens tokens = realm.person("dora").login(BY_TENANT, "openid organization:apollo organization:gemini");

        issues("{" + APOLLO + "," + GEMINI + "}", tokens);
        issues("{" + APOLLO + "," + GEMINI + "}", tokens.refresh());
    }

    @Test
    void R7_bareScopeSelectsTheOnlyOrganization() {
        Tokens tokens = realm.person("only-apollo").login(BY_TENANT, "openid organization");

        issues("{" + APOLLO + "}", tokens);
        issues("{" + APOLLO + "}", tokens.refresh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-composite", "by-parent-group", "only-apollo"})
    void R3_memberRoleCountsThroughParentGroupsAndComposites(String user) {
        assertThat(realm.person(user)
                        .login(ROLES, "openid organization:apollo")
                        .accessTokenClaims()
                        .path(CLAIM))
                .isEqualTo(Json.of("['tenant-admin']"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"of-disabled", "by-domain", "no-group", "only-client-role"})
    void R5_disabledOrganizationDomainMatchAndMembershipWithoutRoleAreNothing(String user) {
        issuesNothing(realm.person(user).login(BY_TENANT));
        issuesNothing(realm.person(user).login(ROLES));
    }

    /** Keycloak refuses such a request, or grants it without the organization; a tenant role comes of neither. */
    @ParameterizedTest
    @CsvSource({"of-disabled, saturn", "by-domain, apollo", "nobody, apollo", "only-apollo, gemini", "dora, nowhere"})
    void R5_askingForAnOrganizationOfOthersGivesNothing(String user, String organization) {
        for (String client : new String[] {BY_TENANT, ROLES}) {
            Answer answer = realm.person(user).tryLogin(client, "openid organization:" + organization);

            if (answer.status() != 400) {
                Tokens tokens = realm.person(user).login(client, "openid organization:" + organization);
                assertThat(tokens.accessTokenClaims().path(CLAIM).has(organization))
                        .isFalse();
                assertThat(tokens.accessTokenClaims().path(CLAIM)).doesNotContain(Json.of("'tenant-admin'"));
            }
        }
    }

    @Test
    void R7_mapperForRequestedOrganizationsIssuesThemOnRequestOnly() {
        issues("{" + REALM + "}", realm.person("dora").login("requested"));
        issues("{" + APOLLO + "}", realm.person("dora").login("requested", "openid organization:apollo"));
        issues(
                "{" + REALM + "," + APOLLO + "," + GEMINI + "}",
                realm.person("dora").login("requested", "openid organization:*"));
    }

    @Test
    void R3_mapperReadsTheSourcesThatItNames() {
        issues("{" + REALM + "}", realm.person("dora").login("realm-roles-only"));
        issues("{" + APOLLO + "," + GEMINI + "}", realm.person("dora").login("organizations-only"));
        issues(
                "{" + REALM + "," + APOLLO + "," + GEMINI + "}",
                realm.person("dora").login("both-sources"));
    }

    private static void issues(String expected, Tokens tokens) {
        assertThat(Surface.having(CLAIM, tokens)).isEqualTo(Surface.everywhere(Json.of(expected)));
    }

    private static void issuesNothing(Tokens tokens) {
        assertThat(tokens.introspection().path("active").asBoolean()).isTrue();
        assertThat(Surface.having(CLAIM, tokens)).isEmpty();
    }
}
