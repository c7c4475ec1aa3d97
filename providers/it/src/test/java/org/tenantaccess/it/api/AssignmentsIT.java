package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code assignments}: who holds which role, where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignmentsIT {

    private static final String ALPHA = "{'type':'project','id':'alpha'}";
    private static final String BETA = "{'type':'project','id':'beta'}";
    private static final String HANDBOOK = "{'type':'document','id':'handbook'}";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @BeforeAll
    void createCustomRole() {
        realm.admin()
                .post("tenant-access/roles", "{'name':'Reader','permissions':['read-resources']}")
                .expect(201);
    }

    @Test
    @Tag("smoke")
    void R21_assignsARoleOnEveryNamedResource() {
        Answer created = assign("resource-contributor", "user", user("nobody"), "CUSTOM", ALPHA + "," + BETA)
                .expect(201);

        assertThat(created.body()).hasSize(2);
        assertThat(created.body().findValuesAsText("role")).containsOnly("resource-contributor");
        assertThat(created.body().path(0).path("subject"))
                .isEqualTo(Json.of("{'type':'user','id':'" + user("nobody") + "','name':'nobody'}"));
        assertThat(created.body().path(0).path("scope").asText()).isEqualTo("CUSTOM");
        assertThat(created.body().path(0).path("resource")).isEqualTo(Json.of(ALPHA));
        assertThat(list("?user=" + user("nobody") + "&role=resource-contributor"))
                .containsExactlyInAnyOrderElementsOf(created.body());
    }

    @Test
    void R21_assignsARoleEverywhere() {
        Answer created =
                assign("resource-reviewer", "group", reviewers(), "GLOBAL", "").expect(201);

        JsonNode assignment = created.body().path(0);
        assertThat(assignment.path("subject").path("name").asText()).isEqualTo("/reviewers");
        assertThat(assignment.has("resource")).isFalse();
        assertThat(created.createdId()).isEqualTo(assignment.path("id").asText());
        remove(assignment).expect(204);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                // R21
                "resource-reviewer | CUSTOM | \"\" | resources",
                "resource-reviewer | CUSTOM | {'type':'project','id':'omega'} | resources",
                "resource-reviewer | CUSTOM | {'type':'project','id':'alpha'},{'type':'project','id':'omega'} | resources",
                "resource-reviewer | CUSTOM | {'type':'document','id':'alpha'} | resources",
                "resource-reviewer | GLOBAL | {'type':'project','id':'alpha'} | resources",
                "user-manager      | CUSTOM | {'type':'project','id':'alpha'} | scope",
                "security-manager  | CUSTOM | {'type':'project','id':'alpha'} | scope",
                // R18
                "reader            | GLOBAL | \"\" | scope",
                // R20
                "read-resources    | GLOBAL | \"\" | role",
                "no-such-role      | GLOBAL | \"\" | role",
                "Resource-Reviewer | GLOBAL | \"\" | role",
                "resource-reviewer | global | \"\" | scope",
                "resource-reviewer | ALL    | \"\" | scope",
            })
    void R18_R20_R21_refusesWhatTheRulesForbid(String role, String scope, String resources, String field) {
        State before = State.of(realm);

        assign(role, "user", user("nobody"), scope, resources).refused(400, field);

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "group"})
    void refusesASubjectThatDoesNotExist(String type) {
        State before = State.of(realm);

        assign("resource-reviewer", type, "no-such-id", "GLOBAL", "").refused(400, "subject.id");
        assign("resource-reviewer", type, "user".equals(type) ? reviewers() : user("rex"), "GLOBAL", "")
                .refused(400, "subject.id");
        // By id, not by name.
        assign("resource-reviewer", type, "user".equals(type) ? "rex" : "/reviewers", "GLOBAL", "")
                .refused(400, "subject.id");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R24_assigningWhatIsAssignedChangesNothing() {
        Answer first = assign("resource-manager", "user", user("member"), "CUSTOM", ALPHA)
                .expect(201);
        State before = State.of(realm);

        Answer second = assign("resource-manager", "user", user("member"), "CUSTOM", ALPHA + "," + ALPHA)
                .expect(201);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(State.of(realm)).isEqualTo(before);
        // One that is new, one that is not.
        assertThat(assign("resource-manager", "user", user("member"), "CUSTOM", ALPHA + "," + BETA)
                        .expect(201)
                        .body())
                .hasSize(2)
                .contains(first.body().path(0));
        assertThat(list("?user=" + user("member"))).hasSize(2);
    }

    @Test
    void R24_removingWhatIsGoneChangesNothing() {
        JsonNode assignment = assign("reader", "user", user("carol"), "CUSTOM", ALPHA)
                .expect(201)
                .body()
                .path(0);

        remove(assignment).expect(204);

        State before = State.of(realm);
        remove(assignment).expect(204);
        assertThat(State.of(realm)).isEqualTo(before);
        assertThat(list("?user=" + user("carol"))).isEmpty();
    }

    @Test
    void filtersAndPages() {
        String sam = user("sam");
        assign("reader", "user", sam, "CUSTOM", ALPHA + "," + HANDBOOK).expect(201);

        assertThat(list("?user=" + sam)).hasSize(3);
        assertThat(list("?user=" + sam + "&scope=GLOBAL").findValuesAsText("role"))
                .containsExactly("security-manager");
        assertThat(list("?user=" + sam + "&scope=CUSTOM")).hasSize(2);
        assertThat(list("?user=" + sam + "&resource=document:handbook")).hasSize(1);
        assertThat(list("?user=" + sam + "&role=reader&resource=project:alpha")).hasSize(1);
        assertThat(list("?user=" + sam + "&first=1&max=1").path(0))
                .isEqualTo(list("?user=" + sam).path(1));
        assertThat(list("?group=" + reviewers() + "&resource=document:handbook").findValuesAsText("role"))
                .containsExactly("resource-reviewer");
        assertThat(list("?role=resource-creator").findValuesAsText("name")).containsExactly("rita");
        assertThat(list("?user=no-such-user")).isEmpty();
        assertThat(list("?group=" + sam)).isEmpty();
    }

    private Answer assign(String role, String type, String id, String scope, String resources) {
        return realm.admin()
                .post(
                        "tenant-access/assignments",
                        "{'role':'" + role + "','subject':{'type':'" + type + "','id':'" + id + "'},'scope':'" + scope
                                + "','resources':[" + resources + "]}");
    }

    private Answer remove(JsonNode assignment) {
        return realm.admin()
                .delete("tenant-access/assignments/" + assignment.path("id").asText());
    }

    private JsonNode list(String query) {
        return realm.admin()
                .get("tenant-access/assignments" + query)
                .expect(200)
                .body();
    }

    private String user(String name) {
        return realm.person(name).id();
    }

    private String reviewers() {
        return realm.admin()
                .get("groups?search=reviewers")
                .expect(200)
                .body()
                .path(0)
                .path("id")
                .asText();
    }
}
