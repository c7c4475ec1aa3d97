package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** A token says what was true when it was issued; its introspection says what is true now. */
class LiveIntrospectionIT {

    private static final String ASSIGNMENTS = "tenant-access/assignments";

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(
                file -> new DemoFile(file).user("lea").user("leo").user("lou", "creator"));
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @Test
    @Tag("smoke")
    void revokedAssignmentIsGoneFromTheIntrospectionOfATokenIssuedBefore() {
        JsonNode permissions = Json.of("{'resources':{'project':{'beta':['read-resources']}}}");
        String assignment =
                assign(Grants.user("resource-reviewer", realm.person("lea").id(), "project:beta"));
        Tokens tokens = realm.person("lea").login();
        assertThat(told(tokens)).isEqualTo(permissions);

        realm.admin().delete(ASSIGNMENTS + "/" + assignment).expect(204);

        assertThat(told(tokens).isMissingNode()).isTrue();
        assertThat(tokens.userinfo().has("permissions")).isFalse();
        // Nobody can change what was signed and handed out: whoever reads it without asking reads the old answer.
        assertThat(tokens.accessTokenClaims().path("permissions")).isEqualTo(permissions);
    }

    @Test
    void changedRoleIsToldAtOnce() {
        String role = realm.admin()
                .post("tenant-access/roles", "{'name':'Changing','permissions':['read-resources']}")
                .expect(201)
                .createdId();
        assign(Grants.user(role, realm.person("leo").id(), "project:beta"));
        Tokens tokens = realm.person("leo").login();

        ObjectNode changed = (ObjectNode)
                realm.admin().get("tenant-access/roles/" + role).expect(200).body();
        changed.putArray("permissions").add("edit-resources");
        realm.admin().put("tenant-access/roles/" + role, changed).expect(200);

        assertThat(told(tokens)).isEqualTo(Json.of("{'resources':{'project':{'beta':['edit-resources']}}}"));
        assertThat(tokens.accessTokenClaims().at("/permissions/resources/project/beta"))
                .isEqualTo(Json.of("['read-resources']"));
    }

    @Test
    void leftGroupIsToldAtOnce() {
        Tokens tokens = realm.person("gwen").login();
        assertThat(told(tokens).isObject()).isTrue();

        realm.admin()
                .delete("users/" + realm.person("gwen").id() + "/groups/" + realm.groupId("/reviewers"))
                .expect(204);

        assertThat(told(tokens).isMissingNode()).isTrue();
    }

    @Test
    void removedResourceIsToldAtOnce() {
        Tokens tokens = realm.person("max").login();
        assertThat(told(tokens).at("/resources/project/alpha")).hasSize(7);

        realm.admin().delete("tenant-access/resources/project/alpha").expect(204);

        assertThat(told(tokens).isMissingNode()).isTrue();
    }

    @Test
    void disabledUserIsToldNothingOf() {
        Tokens tokens = realm.person("lou").login();
        assertThat(tokens.introspection().path("tenant_roles")).isEqualTo(Json.of("['tenant-admin']"));
        String path = "users/" + realm.person("lou").id();
        ObjectNode user = (ObjectNode) realm.admin().get(path).expect(200).body();
        user.put("enabled", false);

        realm.admin().put(path, user).expect(204);

        assertThat(tokens.introspection()).isEqualTo(Json.of("{'active':false}"));
    }

    /** Keycloak 26.7 answers only those who are in the token's audience; the demo's client scopes put them there. */
    @ParameterizedTest
    @ValueSource(strings = {"twcc", "teamwork-cloud"})
    void relyingServiceMayIntrospectWhatTheDemosApplicationsAreIssued(String application) {
        Tokens tokens = realm.person("creator").login(application);

        assertThat(tokens.accessTokenClaims().path("aud").toString()).contains("relying-service");
        assertThat(tokens.introspection().path("tenant_roles")).isEqualTo(Json.of("['tenant-admin']"));
    }

    private static String assign(String grant) {
        return realm.admin()
                .post(ASSIGNMENTS, grant)
                .expect(201)
                .body()
                .path(0)
                .path("id")
                .asText();
    }

    private static JsonNode told(Tokens tokens) {
        assertThat(tokens.introspection().path("active").asBoolean()).isTrue();
        return tokens.introspection().path("permissions");
    }
}
