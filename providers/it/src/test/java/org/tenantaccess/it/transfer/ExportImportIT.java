package org.tenantaccess.it.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.AdminEvents;
import org.tenantaccess.it.api.State;

/** {@code export} and {@code import}: all data of a realm, by names that mean the same in another realm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportImportIT {

    private static final String EMPTY = "{'categories':[],'roles':[],'resources':[],'assignments':[]}";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> new RealmFile(file)
            .add("categories", "{'name':'Rockets'}")
            .add("roles", "{'name':'Editor','description':'Edits','permissions':['edit-resources']}")
            // Named like the keys of others, and weaker.
            .add("roles", "{'name':'editor-','permissions':['read-resources']}")
            .add("roles", "{'name':'resource-manager','permissions':['read-resources']}")
            .add("resources", "{'type':'document','id':'manual','name':'Manual','category':'Rockets'}"));

    @AutoClose
    private final TestRealm target =
            TestRealm.fresh(file -> ((ObjectNode) file.path("components")).remove(RealmFile.TYPE));

    private JsonNode document;

    @BeforeEach
    void prepare() {
        String carol = realm.person("carol").id();
        String named =
                realm.admin().get("tenant-access/roles?search=resource-manager").body().findValuesAsText("key").stream()
                        .filter(key -> !key.equals("resource-manager"))
                        .findFirst()
                        .orElseThrow();
        for (String role : new String[] {"editor", named}) {
            realm.admin()
                    .post("tenant-access/assignments", Grants.user(role, carol, "project:alpha"))
                    .expect(201);
        }
        document = realm.admin().get("tenant-access/export").expect(200).body();
        run("?mode=replace", Json.of(EMPTY)).expect(200);
    }

    @Test
    @Tag("smoke")
    void whatIsExportedIsImportedElsewhere() {
        Answer imported = run("", document).expect(200);

        assertThat(imported.body().path("added"))
                .isEqualTo(Json.of("{'categories':1,'roles':3,'resources':5,'assignments':7}"));
        JsonNode exported = target.admin().get("tenant-access/export").body();
        for (String list : new String[] {"categories", "roles", "resources", "assignments"}) {
            assertThat(exported.path(list)).containsExactlyInAnyOrderElementsOf(document.path(list));
        }
        // A role that is named like the key of a stronger one stays the weaker one.
        assertThat(target.person("carol").login().accessTokenClaims().path("permissions"))
                .isEqualTo(realm.person("carol").login().accessTokenClaims().path("permissions"))
                .isEqualTo(Json.of("{'resources':{'project':{'alpha':['edit-resources','read-resources']}}}"));
    }

    @Test
    void importingAgainChangesNothing() {
        run("", document).expect(200);
        State before = State.of(target);

        for (String mode : new String[] {"", "?mode=add", "?mode=replace"}) {
            Answer again = run(mode, document).expect(200);

            assertThat(again.body())
                    .isEqualTo(Json.of("{'added':{'categories':0,'roles':0,'resources':0,'assignments':0},"
                            + "'updated':{'categories':0,'roles':0,'resources':0,'assignments':0},"
                            + "'removed':{'categories':0,'roles':0,'resources':0,'assignments':0}}"));
        }
        assertThat(State.of(target)).isEqualTo(before);
    }

    @Test
    void aPreviewChangesNothing() {
        State before = State.of(target);

        Answer planned = run("?dryRun=true", document).expect(200);

        assertThat(State.of(target)).isEqualTo(before);
        assertThat(run("", document).expect(200).body()).isEqualTo(planned.body());
        State after = State.of(target);
        assertThat(run("?mode=replace&dryRun=true", Json.of(EMPTY))
                        .expect(200)
                        .body()
                        .path("removed"))
                .isEqualTo(Json.of("{'categories':1,'roles':3,'resources':5,'assignments':3}"));
        assertThat(State.of(target)).isEqualTo(after);
    }

    @Test
    void replacingRemovesWhatTheDocumentDoesNotName() {
        run("", document).expect(200);
        ObjectNode less = document.deepCopy();
        less.withArray("categories").removeAll();
        less.withArray("roles").removeAll();
        less.withArray("assignments").removeAll();
        less.withArray("resources").forEach(resource -> ((ObjectNode) resource).remove("category"));

        run("?mode=replace", less).expect(200);

        JsonNode now = target.admin().get("tenant-access/export").body();
        assertThat(now.path("roles")).isEmpty();
        assertThat(now.path("assignments")).isEmpty();
        assertThat(now.path("categories")).isEmpty();
        assertThat(now.path("resources")).hasSize(5);
        assertThat(now.path("resources").findValuesAsText("category")).containsOnly("Uncategorized");
    }

    @Test
    void whatExistsIsMadeTheSameOnlyWhereTheDocumentReplaces() {
        run("", document).expect(200);
        ObjectNode other = document.deepCopy();
        ObjectNode editor = entry(other.withArray("roles"), "name", "Editor");
        editor.put("description", "Reads").putArray("permissions").add("read-resources");
        entry(other.withArray("resources"), "id", "manual").put("name", "Guide").remove("category");

        run("", other).expect(200);
        assertThat(target.admin().get("tenant-access/export").body().path("roles"))
                .containsExactlyInAnyOrderElementsOf(document.path("roles"));
        Answer replaced = run("?mode=replace", other).expect(200);

        assertThat(replaced.body().path("updated"))
                .isEqualTo(Json.of("{'categories':0,'roles':1,'resources':1,'assignments':0}"));
        JsonNode now = target.admin().get("tenant-access/export").body();
        assertThat(now.path("roles")).containsExactlyInAnyOrderElementsOf(other.path("roles"));
        assertThat(now.path("resources").findValuesAsText("name"))
                .contains("Guide")
                .doesNotContain("Manual");
        assertThat(target.person("carol").login().accessTokenClaims().path("permissions"))
                .isEqualTo(Json.of("{'resources':{'project':{'alpha':['read-resources']}}}"));
    }

    /** More than any other request may hold. */
    @Test
    void aLargeRealmIsImportedInOnePiece() {
        ObjectNode large = (ObjectNode) Json.of(EMPTY);
        ObjectNode held = (ObjectNode)
                Json.of(
                        "{'role':'resource-reviewer','subject':{'type':'user','name':'nobody'},'scope':'CUSTOM','resources':[]}");
        String name = "A resource with a long name ".repeat(4).strip();
        for (int i = 0; i < 2_500; i++) {
            String ref = String.format("{'type':'project','id':'p%d'}", i);
            large.withArray("resources").add(((ObjectNode) Json.of(ref)).put("name", name + i));
            held.withArray("resources").add(Json.of(ref));
        }
        large.withArray("assignments").add(held);

        Answer imported = run("?mode=replace", large).expect(200);

        assertThat(imported.body().path("added"))
                .isEqualTo(Json.of("{'categories':0,'roles':0,'resources':2500,'assignments':2500}"));
        JsonNode exported = target.admin().get("tenant-access/export").body();
        assertThat(run("?mode=replace", exported)
                        .expect(200)
                        .body()
                        .path("added")
                        .path("resources")
                        .asInt())
                .isZero();
    }

    private static ObjectNode entry(JsonNode list, String field, String value) {
        for (JsonNode entry : list) {
            if (entry.path(field).asText().equals(value)) {
                return (ObjectNode) entry;
            }
        }
        throw new AssertionError(value);
    }

    @Test
    void oneImportIsOneEvent() {
        target.admin().delete("admin-events").expect(204);

        run("", document).expect(200);

        assertThat(AdminEvents.of(target)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{'users':[]} | users | 400",
                "{'roles':[{'name':'X','permissions':['configure-server']}]} | roles[0].permissions | 400",
                "{'roles':[{'name':'Resource Manager','permissions':['read-resources']}]} | roles[0].name | 409",
                "{'resources':[{'type':'project','id':'a','name':'A'},{'type':'x','id':'a','name':'A'}]} | resources[1].type | 400",
                "{'resources':[{'type':'project','id':'a','name':'A','category':'none'}]} | resources[0].category | 400",
                "{'assignments':[{'role':'resource-creator','subject':{'type':'user','name':'none'},'scope':'GLOBAL'}]} | assignments[0].subject.name | 400",
                "{'assignments':[{'role':'resource-reviewer','subject':{'type':'user','name':'max'},'scope':'CUSTOM','resources':[{'type':'project','id':'none'}]}]} | assignments[0].resources | 400",
                "{'assignments':[{'role':'none','subject':{'type':'user','name':'max'},'scope':'GLOBAL'}]} | assignments[0].role | 400",
                "{'assignments':[{'role':'user-manager','subject':{'type':'group','name':'/none'},'scope':'GLOBAL'}]} | assignments[0].subject.name | 400",
            })
    void whatIsWrongIsNamedAndNothingIsLeft(String json, String field, int status) {
        State before = State.of(target);

        run("", Json.of(json)).refused(status, field);
        run("?dryRun=true", Json.of(json)).refused(status, field);

        assertThat(State.of(target)).isEqualTo(before);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        run("?mode=merge", document).refused(400, "mode");
        run("?dryRun=yes", document).refused(400, "dryRun");
    }

    private Answer run(String query, JsonNode json) {
        return target.admin().post("tenant-access/import" + query, json);
    }
}
