package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** What the people of the demo realm find in their tokens; {@code teamwork-cloud} is without full scope. */
class DemoClaimsIT {

    private static final TestRealm DEMO = TestRealm.demo();

    @ParameterizedTest
    @CsvSource({
        "twcc, creator, tenant-admin",
        "twcc, administrator, tenant-admin",
        "twcc, member, tenant-user",
        "teamwork-cloud, creator, tenant-admin",
        "teamwork-cloud, administrator, tenant-admin",
        "teamwork-cloud, member, tenant-user",
    })
    void R1_memberRoleBecomesTenantRole(String client, String user, String tenantRole) {
        assertThat(claims(client, user).path("tenant_roles")).isEqualTo(Json.of("['" + tenantRole + "']"));
    }

    @ParameterizedTest
    @CsvSource({"creator, Admin", "administrator, Admin", "member, Viewer"})
    void R2_grafanaHasItsOwnNamesForTheSamePeople(String user, String role) {
        assertThat(claims("grafana", user).path("tenant_roles")).isEqualTo(Json.of("['" + role + "']"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twcc", "teamwork-cloud", "grafana"})
    void R5_withoutMemberRoleTheLoginSucceedsAndNothingIsIssued(String client) {
        assertThat(claims(client, "nobody").path("preferred_username").asText()).isEqualTo("nobody");
        assertThat(claims(client, "nobody").has("tenant_roles")).isFalse();
        assertThat(claims(client, "nobody").has("permissions")).isFalse();
    }

    @Test
    void R5_permissionsAreNoMemberRole() {
        assertThat(claims("twcc", "max").has("permissions")).isTrue();
        assertThat(claims("twcc", "max").has("tenant_roles")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"twcc", "teamwork-cloud"})
    @Tag("smoke")
    void R8_managerOfOneProjectHoldsItsSevenPermissionsAndTheImpliedOneGlobally(String client) {
        assertThat(permissions(client, "max")).isEqualTo(Json.of("""
                                {"global": ["list-all-users"],
                                 "resources": {"project": {"alpha": [
                                   "administer-resources", "edit-resource-properties", "edit-resources",
                                   "manage-model-permissions", "manage-owned-resource-access-right",
                                   "read-resources", "remove-resource"]}}}
                                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twcc", "teamwork-cloud"})
    void R14_globalReviewerReadsEveryProjectAndDocument(String client) {
        assertThat(permissions(client, "rex")).isEqualTo(Json.of("""
                                {"resources": {"project": {"*": ["read-resources"]},
                                               "document": {"*": ["read-resources"]}}}
                                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twcc", "teamwork-cloud"})
    @Tag("smoke")
    void R23_gwenReadsTheHandbookThroughHerGroup(String client) {
        assertThat(permissions(client, "gwen"))
                .isEqualTo(Json.of("{'resources': {'document': {'handbook': ['read-resources']}}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sam  | ['list-all-resources','list-all-users','manage-security-roles','manage-user-permissions']",
                "rita | ['categorize-resources','create-resource','list-all-resources']",
            },
            quoteCharacter = '~')
    void R22_globalPermissionsNameNoResource(String user, String global) {
        assertThat(permissions("twcc", user)).isEqualTo(Json.of("{'global': " + global + "}"));
        assertThat(permissions("teamwork-cloud", user)).isEqualTo(Json.of("{'global': " + global + "}"));
    }

    private static JsonNode permissions(String client, String user) {
        return claims(client, user).path("permissions");
    }

    private static JsonNode claims(String client, String user) {
        return DEMO.person(user).login(client).accessTokenClaims();
    }
}
