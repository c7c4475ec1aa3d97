package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** What reaches a person: directly and through groups, merged, and at once gone where it was taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachIT {

    private static final String BETA = "{'type':'project','id':'beta'}";
    private static final String HANDBOOK = "{'type':'document','id':'handbook'}";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @Test
    void R22_mergesTheRolesOfAPersonAndOfTheirGroup() {
        assign("resource-reviewer", "group", reviewers(), "CUSTOM", BETA).expect(201);
        Answer direct = assign("resource-contributor", "user", user("gwen"), "CUSTOM", BETA)
                .expect(201);
        var login = realm.person("gwen").login();

        assertThat(login.accessTokenClaims().at("/permissions/resources/project/beta"))
                .isEqualTo(Json.of("['edit-resource-properties','edit-resources','read-resources']"));

        remove(direct.body().path(0)).expect(204);
        assertThat(login.introspection().at("/permissions/resources/project/beta"))
                .isEqualTo(Json.of("['read-resources']"));
        assertThat(login.refresh().accessTokenClaims().at("/permissions/resources/project/beta"))
                .isEqualTo(Json.of("['read-resources']"));
    }

    @Test
    void R23_reachesTheMembersOfSubgroups() {
        String parent =
                realm.admin().post("groups", "{'name':'parent'}").expect(201).createdId();
        String child = realm.admin()
                .post("groups/" + parent + "/children", "{'name':'child'}")
                .expect(201)
                .createdId();
        assign("resource-reviewer", "group", parent, "CUSTOM", HANDBOOK).expect(201);
        String membership = "users/" + user("administrator") + "/groups/" + child;
        realm.admin().send("PUT", membership, "{}").expect(204);
        var login = realm.person("administrator").login();

        assertThat(login.accessTokenClaims().path("permissions"))
                .isEqualTo(Json.of("{'resources':{'document':{'handbook':['read-resources']}}}"));

        realm.admin().delete(membership).expect(204);
        assertThat(login.refresh().accessTokenClaims().has("permissions")).isFalse();
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
