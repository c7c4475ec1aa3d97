package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** A realm in which organizations are switched off. */
class OrganizationsOffIT {

    @Test
    void R3_realmWideRolesStayAndThoseOfOrganizationsEnd() {
        try (TestRealm realm = TestRealm.fresh(OrganizationsRealm::draft)) {
            ObjectNode settings = (ObjectNode) realm.admin().get("").expect(200).body();
            settings.put("organizationsEnabled", false);
            realm.admin().put("", settings).expect(204);

            Tokens dora = realm.person("dora").login(OrganizationsRealm.BY_TENANT);
            assertThat(dora.accessTokenClaims().path("tenant_roles"))
                    .isEqualTo(Json.of("{'*':{'roles':['tenant-user'],'member_roles':['general-member']}}"));
            assertThat(realm.person("carol")
                            .login(OrganizationsRealm.BY_TENANT)
                            .accessTokenClaims()
                            .has("tenant_roles"))
                    .isFalse();
        }
    }
}
