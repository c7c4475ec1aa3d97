package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.transfer.RealmFile;

/** {@code users} and {@code groups}: to whom roles can be given. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> new RealmFile(file).addUser("zoe", ""));

    @AutoClose
    private final TestRealm otherRealm = TestRealm.fresh();

    private final String zoe = realm.person("zoe").id();
    private String nested;

    /** Zoe came through an identity provider. */
    @BeforeAll
    void linkZoe() {
        realm.admin()
                .post(
                        "identity-provider/instances",
                        "{'alias':'partner','providerId':'oidc','config':{'clientId':'c','clientSecret':'s',"
                                + "'authorizationUrl':'https://partner.example/auth','tokenUrl':'https://partner.example/token'}}")
                .expect(201);
        realm.admin()
                .post(
                        "users/" + zoe + "/federated-identity/partner",
                        "{'identityProvider':'partner','userId':'z-1','userName':'zoe'}")
                .expect(204);
        nested = realm.admin()
                .post("groups/" + realm.groupId("/reviewers") + "/children", "{'name':'abroad'}")
                .expect(201)
                .createdId();
    }

    @Test
    @Tag("smoke")
    void tellsUsersAndGroupsAlikeInListsAndAlone() {
        JsonNode user = Json.of("{'type':'user','id':'" + zoe + "','name':'zoe','displayName':'A B','external':true}");
        JsonNode group = Json.of("{'type':'group','id':'" + nested + "','name':'/reviewers/abroad','external':false}");

        assertThat(list("users?search=zoe")).containsExactly(user);
        assertThat(list("users/" + zoe)).isEqualTo(user);
        assertThat(list("groups?search=ABROAD")).containsExactly(group);
        assertThat(list("groups/" + nested)).isEqualTo(group);
        // The matrix tells the same.
        assertThat(list("matrix?role=resource-reviewer&userSearch=zoe").path("columns"))
                .containsExactly(user);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "users?search=re | creator rex rita relying",
                "users?search=RE&directory=internal | creator rex rita relying",
                "users?directory=external | zoe",
                "users?directory=external&search=max | \"\"",
                "users?search=EXAMPLE.ORG&directory=external | zoe",
                "users?search=%25 | \"\"",
                "groups?search=bro | /reviewers/abroad",
                "groups?search=rev | /reviewers",
                "groups?search=nothing-like-this | \"\"",
            })
    void R34_filtersByNameAndOrigin(String path, String names) {
        assertThat(String.join(" ", list(path).findValuesAsText("name"))
                        .replace("service-account-relying-service", "relying"))
                .isEqualTo(names);
        assertThat(list(path.replaceFirst("^(users|groups)", "$1/count"))
                        .path("count")
                        .asInt())
                .isEqualTo(list(path).size());
    }

    @Test
    void pages() {
        JsonNode all = list("users");

        assertThat(list("users/count").path("count").asInt()).isEqualTo(all.size());
        assertThat(list("users?first=2&max=1").path(0)).isEqualTo(all.path(2));
        assertThat(list("users?first=1000")).isEmpty();
        assertThat(list("groups").findValuesAsText("name"))
                .hasSize(8)
                .contains("organization:apollo/creators")
                .startsWith("/reviewers/abroad")
                .endsWith("/reviewers");
        assertThat(list("groups?first=7&max=1").findValuesAsText("name")).containsExactly("/reviewers");
        assertThat(all)
                .allSatisfy(user -> assertThat(user.path("type").asText()).isEqualTo("user"));
        assertThat(list("users?directory=all")).isEqualTo(all);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        realm.admin().get("tenant-access/users?directory=group").refused(400, "directory");
        realm.admin().get("tenant-access/users/count?directory=user").refused(400, "directory");
        realm.admin()
                .get("tenant-access/matrix?role=resource-reviewer&directory=user")
                .refused(400, "directory");
        realm.admin().get("tenant-access/users/no-such").expect(404);
        realm.admin().get("tenant-access/groups/no-such").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"max", "sam"})
    void R26_whoeverAssignsSeesPeople(String name) {
        Caller caller = realm.person(name).visitor();

        assertThat(caller.get("tenant-access/users").expect(200).body()).isEqualTo(list("users"));
        assertThat(caller.get("tenant-access/groups").expect(200).body()).isEqualTo(list("groups"));
        caller.get("tenant-access/users/" + zoe).expect(200);
        caller.get("tenant-access/groups/" + nested).expect(200);
    }

    @Test
    void R33_everybodySeesOneself() {
        String nobody = realm.person("nobody").id();
        Caller caller = realm.person("nobody").visitor();

        assertThat(caller.get("tenant-access/users/" + nobody).expect(200).body())
                .isEqualTo(list("users/" + nobody));
        caller.get("tenant-access/users/" + zoe).forbidden("R33");
    }

    @Test
    void whatIsAnotherRealmsDoesNotExistHere() {
        realm.admin()
                .get("tenant-access/users/" + otherRealm.person("max").id())
                .expect(404);
        realm.admin()
                .get("tenant-access/users/" + otherRealm.person("max").id() + "/assignments")
                .expect(404);
        realm.admin()
                .get("tenant-access/groups/" + otherRealm.groupId("/reviewers"))
                .expect(404);
        assertThat(StreamSupport.stream(list("users").spliterator(), false)
                        .map(user -> user.path("id").asText()))
                .doesNotContain(otherRealm.person("max").id());
        assertThat(list("groups").findValuesAsText("id")).doesNotContain(otherRealm.groupId("/reviewers"));
    }

    private JsonNode list(String path) {
        return realm.admin().get("tenant-access/" + path).expect(200).body();
    }
}
