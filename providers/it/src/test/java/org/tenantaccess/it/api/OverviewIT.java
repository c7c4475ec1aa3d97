package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.transfer.RealmFile;

/** {@code overview}: a picture of the realm, and what in it somebody should look at. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class OverviewIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> new RealmFile(file)
            .add("roles", "{'name':'Administering','permissions':['administer-resources','edit-resources']}"));

    @Test
    @Tag("smoke")
    void tellsHowMuchThereIs() {
        JsonNode counts = overview().path("counts");

        assertThat(counts.path("predefinedRoles").asInt()).isEqualTo(8);
        assertThat(counts.path("customRoles").asInt()).isEqualTo(1);
        assertThat(counts.path("resources")).isEqualTo(Json.of("{'document':2,'project':2}"));
        assertThat(counts.path("categories").asInt())
                .isEqualTo(list("categories").size());
        assertThat(counts.path("assignments").asInt()).isEqualTo(count("assignments"));
        assertThat(counts.path("users").asInt()).isEqualTo(count("users"));
        assertThat(counts.path("groups").asInt()).isEqualTo(count("groups"));
    }

    @Test
    void tellsWhichRolesAreOnWhichResources() {
        String member = realm.person("member").id();
        assign(Grants.user("resource-reviewer", member, "project:beta"));
        assign(Grants.user("resource-contributor", member, "project:beta"));

        JsonNode overview = overview();

        assertThat(overview.path("resources").path(0))
                .isEqualTo(Json.of("{'type':'project','id':'beta','name':'"
                        + list("resources/project/beta").path("name").asText() + "','assignments':2}"));
        assertThat(overview.path("resources").findValuesAsText("id")).containsExactly("beta", "handbook", "alpha");
        assertThat(overview.path("roles").path(0).asText()).isEqualTo("resource-reviewer");
        assertThat(overview.path("cells"))
                .contains(
                        Json.of("{'role':'resource-reviewer','assignments':1}"),
                        Json.of(
                                "{'role':'resource-reviewer','resource':{'type':'project','id':'beta'},'assignments':1}"))
                .hasSize(7);
        assertThat(overview.path("cells").findValues("assignments").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(count("assignments"));
    }

    @Test
    void R13_tellsAssignmentsWithoutFunction() {
        assertThat(kinds()).doesNotContain("no-function");
        String member = realm.person("member").id();
        assign(Grants.user("resource-contributor", member, "document:minutes", "project:alpha"));
        assign(Grants.group("administering", realm.groupId("/reviewers"), "document:minutes"));
        assign(Grants.user("resource-manager", member, "document:minutes"));

        JsonNode problem = problem("no-function");

        assertThat(problem.path("count").asInt()).isEqualTo(2);
        assertThat(problem.path("assignments").findValuesAsText("role"))
                .containsExactlyInAnyOrder("resource-contributor", "administering");
        assertThat(problem.path("assignments").findValuesAsText("name"))
                .containsExactlyInAnyOrder("member", "/reviewers");
        assertThat(problem.path("users")).isEmpty();
    }

    @Test
    void R9_tellsAssignmentsThatLackACompanion() {
        String member = realm.person("member").id();
        String carol = realm.person("carol").id();
        assign(Grants.user("administering", member, "project:alpha", "project:beta", "document:minutes"));
        assign(Grants.user("administering", carol, "project:alpha"));
        // There, or everywhere.
        assign(Grants.user("resource-contributor", member, "project:beta"));
        assign(Grants.user("resource-contributor", carol));

        JsonNode problem = problem("missing-companion");

        assertThat(problem.path("count").asInt()).isEqualTo(1);
        assertThat(problem.at("/assignments/0/subject/name").asText()).isEqualTo("member");
        assertThat(problem.at("/assignments/0/resource")).isEqualTo(Json.of("{'type':'project','id':'alpha'}"));
        // It is what the person's own list says.
        assertThat(effects(member)).containsExactlyInAnyOrder("partial", "full", "none", "full");
    }

    @Test
    void R23_tellsPeopleToWhomNoRoleReaches() {
        JsonNode before = problem("no-role");
        assertThat(before.path("users").findValuesAsText("name"))
                .contains("nobody", "member")
                .doesNotContain("gwen", "max", "service-account-relying-service");
        assertThat(before.path("count").asInt()).isEqualTo(before.path("users").size());

        // In a group two levels below one that holds a role.
        String child = child(realm.groupId("/reviewers"), "child");
        String grandchild = child(child, "grandchild");
        realm.admin()
                .send("PUT", "users/" + realm.person("nobody").id() + "/groups/" + grandchild, "{}")
                .expect(204);

        assertThat(problem("no-role").path("users").findValuesAsText("name"))
                .contains("member")
                .doesNotContain("nobody");
        assertThat(problem("no-role").path("count").asInt())
                .isEqualTo(before.path("count").asInt() - 1);
    }

    @Test
    void R27_tellsThatOneOrNoSecurityManagerIsLeft() {
        JsonNode one = problem("one-security-manager");
        assertThat(one.path("users").findValuesAsText("name")).containsExactly("sam");
        String assignment =
                list("assignments?role=security-manager").path(0).path("id").asText();

        // Gwen is in that group.
        assign(Grants.group("security-manager", realm.groupId("/reviewers")));
        assertThat(kinds()).doesNotContain("one-security-manager", "no-security-manager");

        realm.admin().delete("tenant-access/assignments/" + assignment).expect(204);
        assertThat(problem("one-security-manager").path("users").findValuesAsText("name"))
                .containsExactly("gwen");

        realm.admin().delete("groups/" + realm.groupId("/reviewers")).expect(204);
        assertThat(problem("no-security-manager").path("count").asInt()).isZero();
    }

    @Test
    void R33_aSecurityManagerSeesTheSame() {
        assertThat(realm.person("sam")
                        .visitor()
                        .get("tenant-access/overview")
                        .expect(200)
                        .body())
                .isEqualTo(overview());
    }

    private String child(String group, String name) {
        return realm.admin()
                .post("groups/" + group + "/children", "{'name':'" + name + "'}")
                .expect(201)
                .createdId();
    }

    private void assign(String grant) {
        realm.admin().post("tenant-access/assignments", grant).expect(201);
    }

    private List<String> effects(String user) {
        return list("users/" + user + "/assignments").findValuesAsText("effect");
    }

    private List<String> kinds() {
        return overview().path("problems").findValuesAsText("kind");
    }

    private JsonNode problem(String kind) {
        List<JsonNode> found = new ArrayList<>();
        overview().path("problems").forEach(problem -> {
            if (problem.path("kind").asText().equals(kind)) {
                found.add(problem);
            }
        });
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    private JsonNode overview() {
        return list("overview");
    }

    private int count(String list) {
        return list(list + "/count").path("count").asInt();
    }

    private JsonNode list(String path) {
        return realm.admin().get("tenant-access/" + path).expect(200).body();
    }
}
