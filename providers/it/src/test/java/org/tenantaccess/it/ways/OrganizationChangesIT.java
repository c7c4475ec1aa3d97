package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.it.ways.OrganizationsRealm.BY_TENANT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;
import org.tenantaccess.it.claims.Surface;

/** Organizations that change while people are logged in. */
class OrganizationChangesIT {

    private static final String CLAIM = "tenant_roles";
    private static final String APOLLO = "'apollo':{'roles':['tenant-admin'],'member_roles':['creator']}";

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
    void R5_formerMemberHoldsNothingInTheNextRefreshAndIntrospection() {
        Tokens tokens = realm.person("leaver").login(BY_TENANT);
        issues("{" + APOLLO + "}", tokens);

        new Organization(realm, "apollo").dismiss("leaver");

        assertThat(tokens.introspection().path("active").asBoolean()).isTrue();
        assertThat(tokens.introspection().has(CLAIM)).isFalse();
        assertThat(tokens.userinfo().has(CLAIM)).isFalse();
        issuesNothing(tokens.refresh());
    }

    @Test
    void R5_disablingAnOrganizationEndsItsRolesAndEnablingBringsThemBack() {
        Tokens tokens = realm.person("of-switched").login(BY_TENANT);
        issues("{'pluto':{'roles':['tenant-admin'],'member_roles':['creator']}}", tokens);

        new Organization(realm, "pluto").enable(false);
        issuesNothing(tokens.refresh());

        new Organization(realm, "pluto").enable(true);
        issues("{'pluto':{'roles':['tenant-admin'],'member_roles':['creator']}}", tokens.refresh());
    }

    private static void issues(String expected, Tokens tokens) {
        assertThat(Surface.having(CLAIM, tokens)).isEqualTo(Surface.everywhere(Json.of(expected)));
    }

    private static void issuesNothing(Tokens tokens) {
        assertThat(tokens.introspection().path("active").asBoolean()).isTrue();
        assertThat(Surface.having(CLAIM, tokens)).isEmpty();
    }
}
