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
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code explain} and {@code holders}: why, why not, and who. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final String nobody = realm.person("nobody").id();

    /** Nobody holds what has no effect: a right without its companions, and a role without functions on documents. */
    @BeforeAll
    void assign() {
        realm.admin()
                .post("tenant-access/roles", "{'name':'Boss','permissions':['administer-resources']}")
                .expect(201);
        realm.admin()
                .post("tenant-access/roles", "{'name':'Editor','permissions':['edit-resources']}")
                .expect(201);
        for (String grant : new String[] {
            Grants.user("boss", nobody, "project:beta"),
            Grants.user("resource-contributor", nobody, "document:minutes"),
            Grants.user("editor", nobody, "document:minutes", "project:alpha")
        }) {
            realm.admin().post("tenant-access/assignments", grant).expect(201);
        }
    }

    @Test
    @Tag("smoke")
    void R23_tellsTheGroupThatItComesThrough() {
        JsonNode because =
                explain("gwen", "read-resources", "document:handbook", true).path("because");

        assertThat(because).hasSize(1);
        assertThat(because.path(0))
                .isEqualTo(Json.of("{'role':'resource-reviewer','subject':{'type':'group','id':'"
                        + realm.groupId("/reviewers") + "','name':'/reviewers'},'scope':'CUSTOM',"
                        + "'resource':{'type':'document','id':'handbook'},'via':'/reviewers'}"));
    }

    @Test
    void R8_tellsThePermissionThatImpliesIt() {
        JsonNode because = explain("max", "list-all-users", null, true).path("because");

        assertThat(because.findValuesAsText("implied"))
                .containsExactlyInAnyOrder("manage-model-permissions", "manage-owned-resource-access-right");
        assertThat(because.findValuesAsText("role")).containsOnly("resource-manager");
    }

    @Test
    void R9_tellsWhichCompanionsAreMissing() {
        JsonNode answer = explain("nobody", "administer-resources", "project:beta", false);

        assertThat(answer.path("because")).isEmpty();
        JsonNode withheld = answer.path("withheld").path(0);
        assertThat(withheld.path("role").asText()).isEqualTo("boss");
        assertThat(withheld.path("needs")).isEqualTo(Json.of("['edit-resource-properties','edit-resources']"));
        assertThat(withheld.path("message").asText())
                .isEqualTo("ineffective: needs edit-resource-properties, edit-resources");
    }

    @Test
    void R9_holdsAsSoonAsTheCompanionsAreThere() {
        Answer companion = realm.admin()
                .post("tenant-access/assignments", Grants.user("resource-contributor", nobody, "project:beta"))
                .expect(201);

        explain("nobody", "administer-resources", "project:beta", true);

        realm.admin()
                .delete("tenant-access/assignments/" + companion.createdId())
                .expect(204);
        explain("nobody", "administer-resources", "project:beta", false);
    }

    @Test
    void R13_tellsThatARoleHasNoFunctionOnDocuments() {
        JsonNode withheld =
                explain("nobody", "edit-resources", "document:minutes", false).path("withheld");

        assertThat(withheld.findValuesAsText("role")).containsExactly("editor", "resource-contributor");
        assertThat(withheld.path(0).path("needs")).isEmpty();
        assertThat(withheld.path(0).path("message").asText())
                .isEqualTo("ineffective: the role has no function on this type of resource");
        explain("nobody", "edit-resources", "project:alpha", true);
    }

    @Test
    void R14_aGlobalRoleHoldsOnWhatDoesNotExistYet() {
        JsonNode because =
                explain("rex", "read-resources", "project:not-yet", true).path("because");

        assertThat(because.path(0).path("scope").asText()).isEqualTo("GLOBAL");
        assertThat(because.path(0).has("resource")).isFalse();
    }

    @Test
    void R11_listingIsNotReading() {
        explain("rita", "list-all-resources", null, true);
        explain("rita", "read-resources", "project:alpha", false);
    }

    @Test
    void R20_nothingIsHeldWithoutARole() {
        JsonNode answer = explain("member", "read-resources", "project:alpha", false);

        assertThat(answer).isEqualTo(Json.of("{'decision':false,'because':[],'withheld':[]}"));
    }

    @ParameterizedTest
    @CsvSource({
        "read-resources, document:handbook, gwen rex",
        "read-resources, project:alpha, max rex",
        "edit-resources, project:alpha, max nobody",
        "edit-resources, document:minutes, ''",
        "administer-resources, project:beta, ''",
        "create-resource, , rita",
        "list-all-users, , max sam",
        "Create Resources, , rita",
    })
    void holdersAreThoseWhomExplainAllows(String permission, String resource, String names) {
        String query =
                "permission=" + permission.replace(" ", "%20") + (resource == null ? "" : "&resource=" + resource);

        JsonNode holders =
                realm.admin().get("tenant-access/holders?" + query).expect(200).body();

        assertThat(String.join(" ", holders.findValuesAsText("name"))).isEqualTo(names);
        holders.findValuesAsText("name").forEach(name -> explain(name, permission, resource, true));
        assertThat(realm.admin()
                        .get("tenant-access/holders?max=1&first=1&" + query)
                        .body())
                .hasSize(holders.size() > 1 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "explain?permission=read-resources&resource=project:alpha, user",
        "explain?user=no-such-user&permission=create-resource, user",
        "explain?user=USER, permission",
        "explain?user=USER&permission=read, permission",
        "explain?user=USER&permission=read-resources, resource",
        "explain?user=USER&permission=read-resources&resource=alpha, resource",
        "explain?user=USER&permission=read-resources&resource=folder:alpha, resource",
        "holders, permission",
        "holders?permission=read-resources, resource",
        "holders?permission=read-resources&resource=project:*, resource",
        "holders?permission=create-resource&max=0, max",
    })
    void refusesWhatItDoesNotKnow(String path, String field) {
        realm.admin().get("tenant-access/" + path.replace("USER", nobody)).refused(400, field);
    }

    private JsonNode explain(String user, String permission, String resource, boolean decision) {
        JsonNode answer = realm.admin()
                .get("tenant-access/explain?user=" + realm.person(user).id() + "&permission="
                        + permission.replace(" ", "%20") + (resource == null ? "" : "&resource=" + resource))
                .expect(200)
                .body();
        assertThat(answer.path("decision").asBoolean()).isEqualTo(decision);
        return answer;
    }
}
