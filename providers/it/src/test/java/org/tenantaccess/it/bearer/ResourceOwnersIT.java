package org.tenantaccess.it.bearer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** What people do with resources, by what they hold on them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResourceOwnersIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Caller rita = realm.person("rita").visitor();
    private final Caller max = realm.person("max").visitor();
    private final Caller rex = realm.person("rex").visitor();
    private final Caller gwen = realm.person("gwen").visitor();
    private final Caller nobody = realm.person("nobody").visitor();

    @Test
    @Tag("smoke")
    void R29_whoCreatesAResourceManagesIt() {
        Answer created = rita.post("tenant-access/resources", "{'type':'project','name':'New'}")
                .expect(201);
        String id = created.createdId();

        assertThat(rita.get("tenant-access/assignments?resource=project:" + id)
                        .expect(200)
                        .body()
                        .findValuesAsText("role"))
                .containsExactly("resource-manager");
        assertThat(realm.person("rita").login().accessTokenClaims().at("/permissions/resources/project/" + id))
                .hasSize(7);
        // The owner grants, and removes.
        rita.post(
                        "tenant-access/assignments",
                        Grants.user("resource-reviewer", realm.person("nobody").id(), "project:" + id))
                .expect(201);
        nobody.get("tenant-access/resources/project/" + id).expect(200);
        rita.delete("tenant-access/resources/project/" + id).expect(204);
        nobody.get("tenant-access/resources/project/" + id).forbidden("R32");
    }

    @Test
    void R29_anAdministratorWhoCreatesAResourceIsNoOwner() {
        realm.admin()
                .post("tenant-access/resources", "{'type':'project','id':'ownerless','name':'O'}")
                .expect(201);

        assertThat(realm.admin()
                        .get("tenant-access/assignments?resource=project:ownerless")
                        .body())
                .isEmpty();
    }

    @Test
    void R29_aResourceThatIsRefusedHasNoOwner() {
        rita.post("tenant-access/resources", "{'type':'project','id':'half','name':'H','category':'none'}")
                .expect(400);

        realm.admin().get("tenant-access/resources/project/half").expect(404);
        assertThat(rita.get("tenant-access/assignments").body().findValuesAsText("role"))
                .doesNotContain("half");
    }

    @Test
    void R30_renamingNeedsTheRightToEditProperties() {
        String path = "tenant-access/resources/project/alpha";

        assertThat(max.put(path, "{'name':'Alpha 2'}").expect(200).body())
                .isEqualTo(Json.of("{'type':'project','id':'alpha','name':'Alpha 2','category':'Uncategorized'}"));
        max.put(path, "{'id':'other'}").refused(400, "id");
        max.put(path, "{'type':'document'}").refused(400, "type");
        rex.put(path, "{'name':'X'}").forbidden("R30");
        rita.put(path, "{'name':'X'}").forbidden("R30");
        nobody.put(path, "{'name':'X'}").forbidden("R32");
        max.put(path, "{'name':'Alpha'}").expect(200);
    }

    @Test
    void R30_removingNeedsTheRightToRemove() {
        realm.admin()
                .post("tenant-access/resources", "{'type':'document','id':'doomed','name':'D'}")
                .expect(201);
        realm.admin()
                .post(
                        "tenant-access/assignments",
                        Grants.user("resource-manager", realm.person("carol").id(), "document:doomed"))
                .expect(201);

        rex.delete("tenant-access/resources/document/doomed").forbidden("R30");
        rita.delete("tenant-access/resources/document/doomed").forbidden("R30");
        realm.person("carol")
                .visitor()
                .delete("tenant-access/resources/document/doomed")
                .expect(204);

        assertThat(realm.admin()
                        .get("tenant-access/assignments?resource=document:doomed")
                        .body())
                .isEmpty();
    }

    @Test
    void R32_listsShowOnWhatSomethingIsHeld() {
        assertThat(ids(max)).containsExactly("alpha");
        assertThat(ids(gwen)).containsExactly("handbook");
        assertThat(ids(nobody)).isEmpty();
        // R11, R14: all of them.
        assertThat(ids(rita)).contains("handbook", "minutes", "alpha", "beta");
        assertThat(ids(rex)).isEqualTo(ids(rita));
        assertThat(gwen.get("tenant-access/resources/count").body()).isEqualTo(Json.of("{'count':1}"));
        assertThat(gwen.get("tenant-access/resources?search=alpha").body()).isEmpty();
    }

    @Test
    void R32_whatIsNotSeenIsForbiddenWhetherItExistsOrNot() {
        max.get("tenant-access/resources/project/alpha").expect(200);
        gwen.get("tenant-access/resources/document/handbook").expect(200);

        gwen.get("tenant-access/resources/document/minutes").forbidden("R32");
        gwen.get("tenant-access/resources/document/no-such").forbidden("R32");
        rita.get("tenant-access/resources/document/no-such").expect(404);
    }

    private static List<String> ids(Caller caller) {
        return caller.get("tenant-access/resources").expect(200).body().findValuesAsText("id");
    }
}
