package org.tenantaccess.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.State;

/** Addresses and bodies that mean one thing to the check and another to the action, on both mounts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TricksIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @AutoClose
    private final TestRealm otherRealm = TestRealm.fresh();

    private final Caller max = realm.person("max").visitor();
    private final Caller viewer = realm.administrator("viewer", "view-users");

    @ParameterizedTest
    @CsvSource({
        "GET, resources/project/alpha%2f..%2fbeta",
        "GET, resources/project/alpha/../beta",
        "GET, resources/project/beta;x=alpha",
        "GET, resources/project;type=document/beta",
        "GET, resources/project/%62eta",
        "GET, resources/project/beta?id=alpha",
        "GET, resources/PROJECT/beta",
        "DELETE, resources/project/beta;id=alpha",
        "DELETE, resources/project/alpha%00beta",
        "DELETE, resources/project/beta%20",
        "DELETE, resources/project/..%2fproject%2fbeta",
        "GET, assignments/..%2fexport",
        "GET, users/me/permissions",
        "GET, users/%2e%2e/permissions",
        "GET, ../tenant-access/export",
        "GET, //export",
        "GET, export;admin=true",
        "GET, EXPORT",
        "PUT, roles/../resources/project/beta",
        "PATCH, resources/project/beta",
        "POST, resources/project/beta",
    })
    void anAddressMeansOneThing(String method, String path) {
        State before = State.of(realm);

        for (Caller caller : new Caller[] {max, viewer}) {
            Answer answer = caller.send(
                    method, "tenant-access/" + path, method.equals("GET") || method.equals("DELETE") ? null : "{}");

            if (caller == max) {
                assertThat(answer.status()).isBetween(400, 499);
            } else {
                assertThat(answer.status()).isLessThan(500);
            }
        }

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "X-HTTP-Method-Override, DELETE",
        "X-HTTP-Method, DELETE",
        "X-Original-URL, /realms/master/tenant-access/export",
        "X-Forwarded-User, sam",
        "X-Forwarded-Prefix, /admin"
    })
    void headersGiveNoRights(String header, String value) {
        State before = State.of(realm);

        max.with(header, value).get("tenant-access/export").forbidden("R32");
        max.with(header, value)
                .post(
                        "tenant-access/assignments",
                        Grants.user("user-manager", realm.person("max").id()))
                .forbidden("R26");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'role':'resource-reviewer','role':'security-manager','subject':SUBJECT,'scope':'GLOBAL'}",
                "{'role':'resource-reviewer','scope':'CUSTOM','scope':'GLOBAL','subject':SUBJECT}",
                "[{'role':'security-manager','subject':SUBJECT,'scope':'GLOBAL'}]",
                "{'role':'resource-reviewer','subject':SUBJECT,'scope':'CUSTOM','resources':[ALPHA],'id':'x'}",
                "{'role':'resource-reviewer','subject':SUBJECT,'scope':'CUSTOM','resources':[ALPHA]} {'role':'x'}",
                "{'role':'resource-reviewer','subject':SUBJECT,'scope':'CUSTOM','resources':[ALPHA],'actor':'sam'}",
            })
    void aBodyMeansOneThing(String body) {
        State before = State.of(realm);
        String json = body.replace(
                        "SUBJECT",
                        "{'type':'user','id':'" + realm.person("nobody").id() + "'}")
                .replace("ALPHA", Grants.resource("project:alpha"))
                .replace('\'', '"');

        max.send("POST", "tenant-access/assignments", json).expect(400);
        realm.admin().send("POST", "tenant-access/assignments", json).expect(400);

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R26_idsOfAnotherRealmMeanNothingHere() {
        otherRealm
                .admin()
                .post("tenant-access/resources", "{'type':'project','id':'theirs','name':'T'}")
                .expect(201);
        String foreigner = otherRealm.person("nobody").id();
        String group = otherRealm.groupId("/reviewers");
        String assignment = otherRealm
                .admin()
                .get("tenant-access/assignments")
                .body()
                .path(0)
                .path("id")
                .asText();
        State before = State.of(realm);
        State theirs = State.of(otherRealm);
        Caller sam = realm.person("sam").visitor();

        for (Caller caller : new Caller[] {sam, realm.admin()}) {
            caller.post("tenant-access/assignments", Grants.user("resource-reviewer", foreigner))
                    .refused(400, "subject.id");
            caller.post("tenant-access/assignments", Grants.group("resource-reviewer", group))
                    .refused(400, "subject.id");
            caller.post(
                            "tenant-access/assignments",
                            Grants.user("resource-reviewer", realm.person("rex").id(), "project:theirs"))
                    .refused(400, "resources");
            caller.patch("tenant-access/assignments", "{'remove':['" + assignment + "']}")
                    .expect(200);
            caller.delete("tenant-access/assignments/" + assignment).expect(204);
            caller.get("tenant-access/assignments/" + assignment).expect(404);
            caller.get("tenant-access/users/" + foreigner + "/permissions").expect(404);
            caller.get("tenant-access/explain?permission=create-resource&user=" + foreigner)
                    .refused(400, "user");
            caller.post("tenant-access/users/" + realm.person("max").id() + "/copy", "{'to':['" + foreigner + "']}")
                    .refused(400, "to");
            caller.post("tenant-access/users/" + foreigner + "/copy", "{'to':['" + foreigner + "']}")
                    .expect(404);
        }

        assertThat(State.of(realm)).isEqualTo(before);
        assertThat(State.of(otherRealm)).isEqualTo(theirs);
    }

    /** What the administrator may only see. */
    @Test
    void R35_anAdministratorWithViewUsersChangesNothing() {
        State before = State.of(realm);
        String me = realm.person("viewer").id();
        String grant = Grants.user("security-manager", me);

        viewer.get("tenant-access/assignments").expect(200);
        viewer.post("tenant-access/assignments", grant).forbidden("R35");
        viewer.patch("tenant-access/assignments", "{'add':[" + grant + "]}").forbidden("R35");
        viewer.patch("tenant-access/assignments", "{}").forbidden("R35");
        viewer.post("tenant-access/users/" + realm.person("sam").id() + "/copy", "{'to':['" + me + "']}")
                .forbidden("R35");
        viewer.post("tenant-access/users/" + realm.person("sam").id() + "/copy", "{'to':['" + me + "'],'dryRun':true}")
                .forbidden("R35");
        viewer.post("tenant-access/import?dryRun=true", "{}").forbidden("R35");
        viewer.post("tenant-access/roles", Json.of("{'name':'Mine','permissions':['read-resources']}"))
                .forbidden("R35");
        viewer.put("tenant-access/resources/project/alpha", "{'name':'Mine'}").forbidden("R35");
        viewer.post("tenant-access/categories", "{'name':'Mine'}").forbidden("R35");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    /** The admin mount asks Keycloak, the other one our permissions; neither takes the other's rights. */
    @Test
    void R35_rightsOfOneMountAreNoneOnTheOther() {
        State before = State.of(realm);
        realm.administrator("boss", "realm-admin");
        Caller boss = realm.person("boss").visitor();
        String grant = Grants.user("security-manager", realm.person("boss").id());

        boss.post("tenant-access/assignments", grant).forbidden("R26");
        boss.get("tenant-access/export").forbidden("R32");
        realm.bearer(realm.person("sam").visitor().token())
                .post("tenant-access/assignments", grant)
                .expect(403);

        assertThat(State.of(realm)).isEqualTo(before);
    }
}
