package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.transfer.RealmFile;

/** {@code users/{id}/assignments} and {@code me/assignments}: what reaches somebody, from where, and how much of it works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachingIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> new RealmFile(file)
            .addUser("zoe", "")
            .add("roles", "{'name':'Administering','permissions':['administer-resources','edit-resources']}"));

    private final String zoe = realm.person("zoe").id();
    private final String reviewers = realm.groupId("/reviewers");

    /** Zoe is in a subgroup of the reviewers, and holds something on three resources. */
    @BeforeAll
    void assign() {
        String nested = realm.admin()
                .post("groups/" + reviewers + "/children", "{'name':'abroad'}")
                .expect(201)
                .createdId();
        realm.admin().send("PUT", "users/" + zoe + "/groups/" + nested, "{}").expect(204);
        for (String grant : new String[] {
            Grants.user("resource-contributor", zoe, "document:minutes"),
            Grants.user("administering", zoe, "project:beta"),
            Grants.user("resource-contributor", zoe, "project:alpha"),
            Grants.user("resource-creator", zoe),
        }) {
            realm.admin().post("tenant-access/assignments", grant).expect(201);
        }
    }

    @Test
    @Tag("smoke")
    void R23_tellsWhatReachesSomebodyThroughGroupsToo() {
        JsonNode all = list("");

        assertThat(all.findValuesAsText("role"))
                .containsExactly(
                        "administering",
                        "resource-contributor",
                        "resource-contributor",
                        "resource-creator",
                        "resource-reviewer");
        JsonNode through = all.path(4);
        assertThat(through.path("via").asText()).isEqualTo("/reviewers/abroad");
        assertThat(through.path("subject"))
                .isEqualTo(Json.of("{'type':'group','id':'" + reviewers + "','name':'/reviewers'}"));
        assertThat(through.path("effect").asText()).isEqualTo("full");
        assertThat(all.path(3).has("via")).isFalse();
        assertThat(all.path(3).has("resource")).isFalse();
        assertThat(all.path(3).path("effect").asText()).isEqualTo("full");
        // What it names is an assignment like any other.
        JsonNode alone = realm.admin()
                .get("tenant-access/assignments/" + through.path("id").asText())
                .expect(200)
                .body();
        alone.fieldNames()
                .forEachRemaining(name -> assertThat(through.path(name)).isEqualTo(alone.path(name)));
    }

    @Test
    void R13_tellsWhatHasNoFunctionThere() {
        JsonNode onDocument = on("document", "minutes");

        assertThat(onDocument.path("effect").asText()).isEqualTo("none");
        assertThat(onDocument.path("withheld")).isEmpty();
        assertThat(onDocument.path("needs")).isEmpty();
        assertThat(onDocument.path("message").asText()).isNotBlank();
        assertThat(on("project", "alpha").path("effect").asText()).isEqualTo("full");
        assertThat(on("project", "alpha").has("message")).isFalse();
    }

    @Test
    void R9_tellsWhatLacksACompanion() {
        JsonNode administering = on("project", "beta");

        assertThat(administering.path("effect").asText()).isEqualTo("partial");
        assertThat(administering.path("withheld")).isEqualTo(Json.of("['administer-resources']"));
        assertThat(administering.path("needs")).isEqualTo(Json.of("['edit-resource-properties']"));
        assertThat(administering.path("message").asText()).contains("edit-resource-properties");
    }

    @Test
    void pages() {
        assertThat(list("/count")).isEqualTo(Json.of("{'count':5}"));
        assertThat(list("?first=1&max=2")).hasSize(2).first().isEqualTo(list("").path(1));
        assertThat(list("?first=5")).isEmpty();
        realm.admin().get("tenant-access/users/" + zoe + "/assignments?max=0").refused(400, "max");
    }

    @Test
    void R33_everybodySeesTheirOwn() {
        Caller caller = realm.person("zoe").visitor();

        assertThat(caller.get("tenant-access/me/assignments").expect(200).body())
                .isEqualTo(list(""));
        assertThat(caller.get("tenant-access/users/" + zoe + "/assignments")
                        .expect(200)
                        .body())
                .isEqualTo(list(""));
        assertThat(caller.get("tenant-access/me/assignments/count").expect(200).body())
                .isEqualTo(list("/count"));
        assertThat(caller.get("tenant-access/me/assignments?first=4")
                        .expect(200)
                        .body())
                .hasSize(1);
        caller.get("tenant-access/users/" + realm.person("max").id() + "/assignments")
                .forbidden("R33");
        assertThat(realm.person("nobody")
                        .visitor()
                        .get("tenant-access/me/assignments")
                        .expect(200)
                        .body())
                .isEmpty();
    }

    @Test
    void R33_aSecurityManagerSeesAll() {
        assertThat(realm.person("sam")
                        .visitor()
                        .get("tenant-access/users/" + zoe + "/assignments")
                        .expect(200)
                        .body())
                .isEqualTo(list(""));
    }

    /** R26: rows of the own resources only, and nothing at GLOBAL scope. */
    @Test
    void R33_aResourcesManagerSeesWhatIsOnThatResource() {
        Caller max = realm.person("max").visitor();
        String path = "tenant-access/users/" + zoe + "/assignments";

        assertThat(max.get(path).expect(200).body()).containsExactly(on("project", "alpha"));
        assertThat(max.get(path + "/count").expect(200).body()).isEqualTo(Json.of("{'count':1}"));
        assertThat(max.get("tenant-access/users/" + realm.person("rex").id() + "/assignments")
                        .expect(200)
                        .body())
                .isEmpty();
        max.get("tenant-access/users/no-such/assignments").expect(404);
    }

    @Test
    void R35_anAdministratorOfAnotherRealmHoldsNothingHere() {
        realm.admin().get("tenant-access/me/assignments").expect(404);
        realm.admin().get("tenant-access/me/assignments/count").expect(404);
    }

    private JsonNode on(String type, String id) {
        for (JsonNode assignment : list("")) {
            if (assignment.at("/resource/type").asText().equals(type)
                    && assignment.at("/resource/id").asText().equals(id)) {
                return assignment;
            }
        }
        throw new AssertionError("nothing on " + type + ":" + id);
    }

    private JsonNode list(String query) {
        return realm.admin()
                .get("tenant-access/users/" + zoe + "/assignments" + query)
                .expect(200)
                .body();
    }
}
