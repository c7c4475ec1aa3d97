package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;

/** R28: the roles of one user for others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final String max = realm.person("max").id();
    private final String nobody = realm.person("nobody").id();
    private final String member = realm.person("member").id();

    /** Max manages alpha and reviews everything; Nobody reviews beta; Member holds nothing. */
    @BeforeEach
    void prepare() {
        for (String user : List.of(nobody, member)) {
            list(user).forEach(assignment -> realm.admin()
                    .delete("tenant-access/assignments/" + assignment.path("id").asText())
                    .expect(204));
        }
        assign(Grants.user("resource-reviewer", max));
        assign(Grants.user("resource-reviewer", nobody, "project:beta"));
    }

    @Test
    @Tag("smoke")
    void R28_addsToWhatTheTargetHolds() {
        JsonNode before = list(max);

        Answer done = copy("'to':['" + nobody + "']").expect(200);

        assertThat(done.body()).hasSize(1);
        assertThat(done.body().at("/0/target/name").asText()).isEqualTo("nobody");
        assertThat(done.body().at("/0/added").findValuesAsText("role"))
                .containsExactlyInAnyOrder("resource-manager", "resource-reviewer");
        assertThat(done.body().at("/0/removed")).isEmpty();
        assertThat(held(nobody))
                .containsExactlyInAnyOrder("resource-manager alpha", "resource-reviewer", "resource-reviewer beta");
        assertThat(list(max)).isEqualTo(before);
        // R24: once more changes nothing.
        assertThat(copy("'to':['" + nobody + "'],'mode':'add'")
                        .expect(200)
                        .body()
                        .at("/0/added"))
                .isEmpty();
    }

    @Test
    void R28_replacesWhatTheTargetHolds() {
        Answer done = copy("'to':['" + nobody + "'],'mode':'replace'").expect(200);

        assertThat(done.body().at("/0/removed").findValuesAsText("role")).containsExactly("resource-reviewer");
        assertThat(held(nobody)).containsExactlyInAnyOrder("resource-manager alpha", "resource-reviewer");
    }

    @Test
    void R28_showsWhatWouldChange() {
        State before = State.of(realm);

        JsonNode planned = copy("'to':['" + nobody + "'],'mode':'replace','dryRun':true")
                .expect(200)
                .body();

        assertThat(State.of(realm)).isEqualTo(before);
        JsonNode done =
                copy("'to':['" + nobody + "'],'mode':'replace'").expect(200).body();
        assertThat(planned.at("/0/added").findValuesAsText("role"))
                .containsExactlyInAnyOrderElementsOf(done.at("/0/added").findValuesAsText("role"));
        assertThat(planned.at("/0/added/0").has("id")).isFalse();
        assertThat(planned.at("/0/removed")).isEqualTo(done.at("/0/removed"));
    }

    @Test
    void R28_addsExtraAssignmentsForSeveralTargets() {
        copy("'to':['" + nobody + "','" + member + "','" + member + "'],'extra':["
                        + Grants.role("resource-reviewer", "document:minutes", "document:handbook") + ","
                        + Grants.role("resource-creator") + "]")
                .expect(200);

        for (String user : List.of(nobody, member)) {
            assertThat(held(user))
                    .contains(
                            "resource-manager alpha",
                            "resource-reviewer minutes",
                            "resource-reviewer handbook",
                            "resource-creator");
        }
        assertThat(list(max)).hasSize(2);
        // One write, one event.
        assertThat(AdminEvents.of(realm).get(0).path("operationType").asText()).isEqualTo("ACTION");
    }

    @Test
    void R28_doesNotCopyWhatComesThroughGroups() {
        realm.admin()
                .post(
                        "tenant-access/users/" + realm.person("gwen").id() + "/copy",
                        "{'to':['" + member + "'],'mode':'add'}")
                .expect(200);

        assertThat(held(member)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'to':[] | to",
                "'mode':'add' | to",
                "'to':['no-such-user'] | to",
                "'to':['MEMBER','no-such-user'] | to",
                "'to':['MAX'] | to",
                "'to':'MEMBER' | to",
                "'to':['MEMBER'],'mode':'REPLACE' | mode",
                "'to':['MEMBER'],'dryRun':'yes' | dryRun",
                "'to':['MEMBER'],'from':'x' | from",
                "'to':['MEMBER'],'extra':[{'role':'no-such','scope':'GLOBAL'}] | extra[0].role",
                "'to':['MEMBER'],'extra':[{'role':'user-manager','scope':'CUSTOM','resources':[]}] | extra[0].resources",
            })
    void R28_copiesForAllOrForNone(String fields, String field) {
        State before = State.of(realm);

        Answer answer =
                copy(fields.replace("MEMBER", member).replace("MAX", max)).expect(400);

        assertThat(field).endsWith(answer.body().path("field").asText());
        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void anUnknownSourceIsNotFound() {
        realm.admin()
                .post("tenant-access/users/no-such-user/copy", "{'to':['" + member + "']}")
                .expect(404);
    }

    private Answer copy(String fields) {
        return realm.admin().post("tenant-access/users/" + max + "/copy", "{" + fields + "}");
    }

    private void assign(String grant) {
        realm.admin().post("tenant-access/assignments", grant).expect(201);
    }

    private JsonNode list(String user) {
        return realm.admin()
                .get("tenant-access/assignments?user=" + user)
                .expect(200)
                .body();
    }

    private List<String> held(String user) {
        return StreamSupport.stream(list(user).spliterator(), false)
                .map(assignment -> (assignment.path("role").asText() + " "
                                + assignment.at("/resource/id").asText())
                        .strip())
                .toList();
    }
}
