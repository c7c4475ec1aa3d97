package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code roles}: those that come with the catalogue. */
class PredefinedRolesIT {

    private final TestRealm realm = TestRealm.demo();

    @Test
    @Tag("smoke")
    void tellsTheEightPredefinedRoles() {
        JsonNode roles = realm.admin().get("tenant-access/roles").expect(200).body();

        assertThat(roles.findValuesAsText("key"))
                .containsExactlyInAnyOrder(
                        "resource-contributor",
                        "resource-creator",
                        "resource-locks-administrator",
                        "resource-manager",
                        "resource-reviewer",
                        "security-manager",
                        "server-administrator",
                        "user-manager");
        assertThat(roles).allSatisfy(role -> assertThat(role.path("predefined").asBoolean())
                .isTrue());
    }

    @Test
    void tellsOneRole() {
        JsonNode role = role("resource-contributor").expect(200).body();

        assertThat(role.path("name").asText()).isEqualTo("Resource Contributor");
        assertThat(role.path("assignableScopes")).isEqualTo(Json.of("['GLOBAL','CUSTOM']"));
        assertThat(role.path("worksOn")).isEqualTo(Json.of("['project']"));
        assertThat(role.path("permissions"))
                .isEqualTo(Json.of("['edit-resource-properties','edit-resources','read-resources']"));
        role("no-such-role").expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resource-contributor",
                "resource-creator",
                "resource-locks-administrator",
                "resource-manager",
                "resource-reviewer",
                "security-manager",
                "server-administrator",
                "user-manager"
            })
    void R12_predefinedRolesAreNeverDeleted(String key) {
        State before = State.of(realm);

        realm.admin().delete("tenant-access/roles/" + key).refused(409, "role");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    private Answer role(String key) {
        return realm.admin().get("tenant-access/roles/" + key);
    }
}
