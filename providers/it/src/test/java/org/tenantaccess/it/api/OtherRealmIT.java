package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** Realms do not see each other, not even through the eyes of somebody who administers both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherRealmIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @AutoClose
    private final TestRealm otherRealm = TestRealm.fresh();

    @Test
    @Tag("smoke")
    void whatIsAnotherRealmsDoesNotExistHere() {
        String foreigner = otherRealm.person("nobody").id();
        String group = id(otherRealm, "groups?search=reviewers");
        String assignment = id(otherRealm, "tenant-access/assignments");
        State before = State.of(realm);
        State otherBefore = State.of(otherRealm);
        Admin admin = realm.admin();

        assign(admin, "user", foreigner).refused(400, "subject.id");
        assign(admin, "group", group).refused(400, "subject.id");
        admin.get("tenant-access/assignments/" + assignment).expect(404);
        // R24: what is not here is gone already.
        admin.delete("tenant-access/assignments/" + assignment).expect(204);
        admin.get("tenant-access/users/" + foreigner + "/permissions").expect(404);
        assertThat(admin.get("tenant-access/assignments?user=" + foreigner)
                        .expect(200)
                        .body())
                .isEmpty();
        assertThat(admin.get("tenant-access/assignments?group=" + group)
                        .expect(200)
                        .body())
                .isEmpty();

        assertThat(State.of(realm)).isEqualTo(before);
        assertThat(State.of(otherRealm)).isEqualTo(otherBefore);
    }

    @Test
    void rolesAndResourcesOfAnotherRealmDoNotExistHere() {
        otherRealm
                .admin()
                .post("tenant-access/roles", "{'name':'Foreign','permissions':['read-resources']}")
                .expect(201);
        otherRealm
                .admin()
                .post("tenant-access/resources", "{'type':'project','id':'foreign','name':'Foreign'}")
                .expect(201);
        Admin admin = realm.admin();

        admin.get("tenant-access/roles/foreign").expect(404);
        admin.delete("tenant-access/roles/foreign").expect(404);
        admin.get("tenant-access/resources/project/foreign").expect(404);
        admin.delete("tenant-access/resources/project/foreign").expect(404);

        otherRealm.admin().get("tenant-access/roles/foreign").expect(200);
        otherRealm.admin().get("tenant-access/resources/project/foreign").expect(200);
    }

    private static Answer assign(Admin admin, String type, String id) {
        return admin.post(
                "tenant-access/assignments",
                "{'role':'resource-reviewer','subject':{'type':'" + type + "','id':'" + id + "'},'scope':'GLOBAL'}");
    }

    private static String id(TestRealm realm, String path) {
        return realm.admin().get(path).expect(200).body().path(0).path("id").asText();
    }
}
