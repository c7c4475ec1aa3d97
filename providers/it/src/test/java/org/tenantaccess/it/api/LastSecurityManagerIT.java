package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;

/** R27: somebody always holds {@code security-manager}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LastSecurityManagerIT {

    private static final String ROLE = "security-manager";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final String sam = realm.person("sam").id();
    private final String member = realm.person("member").id();
    private final String nobody = realm.person("nobody").id();
    private final Caller visitor = realm.person("sam").visitor();

    /** Sam alone holds it. */
    @BeforeEach
    void appointSamOnly() {
        assign(Grants.user(ROLE, sam));
        managers().forEach(assignment -> {
            if (!assignment.path("subject").path("id").asText().equals(sam)) {
                realm.admin().delete(path(assignment)).expect(204);
            }
        });
    }

    @Test
    @Tag("smoke")
    void R27_theLastOneIsNotDeleted() {
        State before = State.of(realm);

        visitor.delete(path(managers().path(0))).refused(409, "role");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R27_theLastOneIsNotRemovedInABatch() {
        State before = State.of(realm);

        visitor.patch(
                        "tenant-access/assignments",
                        "{'add':[" + Grants.user("resource-creator", nobody) + "],'remove':[" + Grants.user(ROLE, sam)
                                + "]}")
                .refused(409, "role");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R27_oneMayTakeTheOthersPlace() {
        visitor.patch(
                        "tenant-access/assignments",
                        "{'add':[" + Grants.user(ROLE, member) + "],'remove':[" + Grants.user(ROLE, sam) + "]}")
                .expect(200);

        assertThat(holders()).containsExactly("member");
    }

    @Test
    void R27_aCopyThatReplacesDoesNotRemoveTheLastOne() {
        State before = State.of(realm);

        visitor.post("tenant-access/users/" + nobody + "/copy", "{'to':['" + sam + "'],'mode':'replace'}")
                .refused(409, "role");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R27_aGroupHoldsItOnlyIfSomebodyIsInIt() {
        String group =
                realm.admin().post("groups", "{'name':'empty'}").expect(201).createdId();
        String child = realm.admin()
                .post("groups/" + group + "/children", "{'name':'child'}")
                .expect(201)
                .createdId();
        assign(Grants.group(ROLE, group));
        String own = path(assignmentOf(sam));

        visitor.delete(own).refused(409, "role");

        // R23: members of subgroups hold it too.
        realm.admin().send("PUT", "users/" + member + "/groups/" + child, "{}").expect(204);
        visitor.delete(own).expect(204);
        assertThat(holders()).containsExactly("member");
    }

    @Test
    void R27_twoWhoRemoveEachOtherDoNotBothSucceed() throws ExecutionException, InterruptedException {
        assign(Grants.user(ROLE, member));
        Caller other = realm.person("member").visitor();
        String ofSam = path(assignmentOf(sam));
        String ofMember = path(assignmentOf(member));
        visitor.token();
        other.token();

        var first = CompletableFuture.supplyAsync(() -> visitor.delete(ofMember).status());
        var second = CompletableFuture.supplyAsync(() -> other.delete(ofSam).status());

        // Whoever comes second has no right any more.
        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(204, 403);
        assertThat(managers()).hasSize(1);
    }

    @Test
    void R27_twoWhoResignAtOnceDoNotBothSucceed() throws ExecutionException, InterruptedException {
        assign(Grants.user(ROLE, member));
        Caller other = realm.person("member").visitor();
        String ofSam = path(assignmentOf(sam));
        String ofMember = path(assignmentOf(member));
        visitor.token();
        other.token();

        var first = CompletableFuture.supplyAsync(() -> visitor.delete(ofSam).status());
        var second = CompletableFuture.supplyAsync(() -> other.delete(ofMember).status());

        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(204, 409);
        assertThat(managers()).hasSize(1);
    }

    @Test
    void R27_aRealmAdministratorMay() {
        realm.admin().delete(path(managers().path(0))).expect(204);

        assertThat(holders()).isEmpty();
    }

    private void assign(String grant) {
        realm.admin().post("tenant-access/assignments", grant).expect(201);
    }

    private JsonNode managers() {
        return realm.admin()
                .get("tenant-access/assignments?role=" + ROLE)
                .expect(200)
                .body();
    }

    private JsonNode assignmentOf(String user) {
        return realm.admin()
                .get("tenant-access/assignments?role=" + ROLE + "&user=" + user)
                .expect(200)
                .body()
                .path(0);
    }

    private List<String> holders() {
        return realm.admin()
                .get("tenant-access/holders?permission=manage-security-roles")
                .expect(200)
                .body()
                .findValuesAsText("name");
    }

    private static String path(JsonNode assignment) {
        return "tenant-access/assignments/" + assignment.path("id").asText();
    }
}
