package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.transfer.RealmFile;

/** {@code PATCH assignments}: many changes, all or none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchIT {

    private static final int MANY = 500;

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> {
        RealmFile data = new RealmFile(file);
        IntStream.range(0, MANY)
                .forEach(i -> data.add("resources", "{'type':'project','id':'p" + i + "','name':'P" + i + "'}"));
    });

    private final String nobody = realm.person("nobody").id();
    private final String member = realm.person("member").id();

    private void forget() {
        realm.admin().delete("admin-events").expect(204);
    }

    @Test
    void R24_fiveHundredChangesComeAndGoAtOnce() {
        forget();
        String grants = grants(MANY);

        Answer done = patch("'add':[" + grants + "]").expect(200);
        assertThat(done.body().path("added")).hasSize(MANY);
        assertThat(count(nobody)).isEqualTo(MANY);
        assertThat(AdminEvents.of(realm)).hasSize(1);

        // Nothing is new, so nothing is told.
        assertThat(patch("'add':[" + grants + "]").expect(200).body().path("added"))
                .isEmpty();
        assertThat(AdminEvents.of(realm)).hasSize(1);

        List<String> added = new ArrayList<>();
        done.body()
                .path("added")
                .forEach(assignment -> added.add("'" + assignment.path("id").asText() + "'"));
        String ids = String.join(",", added);
        assertThat(patch("'remove':[" + ids + "]").expect(200).body().path("removed"))
                .hasSize(MANY);
        assertThat(count(nobody)).isZero();
        assertThat(patch("'remove':[" + ids + "]").expect(200).body().path("removed"))
                .isEmpty();
        assertThat(AdminEvents.of(realm)).hasSize(2);
    }

    @Test
    void oneThatIsWrongUndoesAll() {
        State before = State.of(realm);

        Answer answer = patch("'add':[" + grants(MANY - 1) + ","
                        + Grants.user("resource-reviewer", nobody, "project:no-such") + "]")
                .expect(400);

        assertThat(answer.body().path("params").toString()).contains("no-such");
        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void moreAreTooMany() {
        State before = State.of(realm);

        patch("'add':[" + grants(MANY) + "," + Grants.user("resource-creator", nobody) + "]")
                .refused(400, "add");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    @Tag("smoke")
    void addsAndRemovesByIdAndByContent() {
        String review = Grants.user("resource-reviewer", member, "project:alpha");
        String create = Grants.user("resource-creator", member);
        String id = patch("'add':[" + review + "," + create + "]")
                .expect(200)
                .body()
                .path("added")
                .path(0)
                .path("id")
                .asText();

        JsonNode done = patch("'add':[" + Grants.user("resource-manager", member, "project:beta") + "],'remove':['" + id
                        + "','no-such-id'," + review + "," + create + "]")
                .expect(200)
                .body();

        assertThat(roles(done.path("added"))).containsExactly("resource-manager");
        assertThat(roles(done.path("removed"))).containsExactlyInAnyOrder("resource-creator", "resource-reviewer");
        assertThat(count(member)).isEqualTo(1);
    }

    @Test
    void whatIsAddedIsNotRemoved() {
        String grant = Grants.user("resource-reviewer", member, "document:minutes");
        patch("'add':[" + grant + "]").expect(200);

        JsonNode done = patch("'add':[" + grant + "],'remove':[" + grant + "]")
                .expect(200)
                .body();

        assertThat(done.path("added")).isEmpty();
        assertThat(done.path("removed")).isEmpty();
    }

    @Test
    void R24_nothingToDoIsNoError() {
        State before = State.of(realm);

        patch("").expect(200);
        patch("'add':[],'remove':[]").expect(200);
        patch("'remove':['no-such-id'," + Grants.user("user-manager", member) + "]")
                .expect(200);

        assertThat(State.of(realm)).isEqualTo(before);
    }

    private String grants(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Grants.user("resource-reviewer", nobody, "project:p" + i))
                .collect(Collectors.joining(","));
    }

    private Answer patch(String fields) {
        return realm.admin().patch("tenant-access/assignments", "{" + fields + "}");
    }

    private int count(String user) {
        return realm.admin()
                .get("tenant-access/assignments/count?user=" + user)
                .expect(200)
                .body()
                .path("count")
                .asInt();
    }

    private static List<String> roles(JsonNode assignments) {
        return assignments.findValuesAsText("role");
    }
}
