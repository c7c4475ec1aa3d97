package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.transfer.RealmFile;

/** {@code resources}: what roles are held on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResourcesIT {

    @AutoClose
    private final TestRealm realm =
            TestRealm.fresh(file -> new RealmFile(file).add("categories", "{'name':'Rockets'}"));

    @Test
    @Tag("smoke")
    void createsAResourceUnderAChosenId() {
        Answer created = create("'type':'project','id':'gamma.1~x:y@z+w-_','name':' Gamma '")
                .expect(201);

        assertThat(created.headers().firstValue("Location").orElseThrow())
                .startsWith(realm.adminUrl() + "/tenant-access/resources/project/gamma.1");
        assertThat(created.body())
                .isEqualTo(Json.of(
                        "{'type':'project','id':'gamma.1~x:y@z+w-_','name':'Gamma','category':'Uncategorized'}"));
        assertThat(resource("project/gamma.1~x:y@z+w-_").expect(200).body()).isEqualTo(created.body());
        resource("document/gamma.1~x:y@z+w-_").expect(404);
    }

    @Test
    void createsAResourceUnderAGeneratedId() {
        Answer one = create("'type':'document','name':'Same name'").expect(201);
        Answer two = create("'type':'document','name':'Same name','category':'rockets'")
                .expect(201);

        assertThat(one.createdId()).isNotEqualTo(two.createdId());
        assertThat(resource("document/" + two.createdId())
                        .expect(200)
                        .body()
                        .path("category")
                        .asText())
                .isEqualTo("Rockets");
        assertThat(list("?category=ROCKETS").findValuesAsText("id")).containsExactly(two.createdId());
        assertThat(list("?category=uncategorized").findValuesAsText("id"))
                .contains(one.createdId())
                .doesNotContain(two.createdId());
    }

    @Test
    void refusesADuplicate() {
        create("'type':'project','id':'twice','name':'One'").expect(201);
        State before = State.of(realm);

        create("'type':'project','id':'twice','name':'Two'").refused(409, "id");

        assertThat(State.of(realm)).isEqualTo(before);
        create("'type':'document','id':'twice','name':'Another type'").expect(201);
        create("'type':'project','id':'Twice','name':'Another case'").expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "*", ".", "..", "a/b", "a b", "a%2f", "a#b", "a?b", "ä", "a\\nb", "\\u0000", "a,b", "a;b"
            })
    void refusesABadId(String id) {
        refuses("'type':'project','name':'Bad','id':'" + id + "'", "id");
    }

    @Test
    void boundsAnId() {
        refuses("'type':'project','name':'Bad','id':'" + "a".repeat(129) + "'", "id");
        create("'type':'project','name':'Long','id':'" + "a".repeat(128) + "'").expect(201);
        resource("project/" + "a".repeat(128)).expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'type':'folder','id':'x','name':'X'| type",
                "'type':'Project','id':'x','name':'X'| type",
                "'id':'x','name':'X'| type",
                "'type':'project','id':'x'| name",
                "'type':'project','id':'x','name':' '| name",
                "'type':'project','id':'x','name':'X','category':'no such'| category",
                "'type':'project','id':'x','name':'X','owner':'me'| owner"
            })
    void refusesWhatItDoesNotKnow(String fields, String field) {
        refuses(fields, field);
    }

    @Test
    void filtersSearchesAndPages() {
        create("'type':'project','id':'found-1','name':'Zeta 100%'").expect(201);
        create("'type':'project','id':'found-2','name':'Eta_Needle'").expect(201);
        create("'type':'document','id':'found-3','name':'Needle'").expect(201);

        assertThat(list("?search=FOUND").findValuesAsText("id")).containsExactly("found-3", "found-2", "found-1");
        assertThat(list("?search=found&type=project").findValuesAsText("id")).containsExactly("found-2", "found-1");
        assertThat(list("?search=found&first=1&max=1").findValuesAsText("id")).containsExactly("found-2");
        assertThat(list("?search=needle&type=document").findValuesAsText("id")).containsExactly("found-3");
        // Not patterns of a database.
        assertThat(list("?search=%25").findValuesAsText("id")).containsExactly("found-1");
        assertThat(list("?search=a_n").findValuesAsText("id")).containsExactly("found-2");
        assertThat(list("?search=%27%20or%201=1")).isEmpty();
    }

    @Test
    void R30_deletingAResourceRemovesTheAssignmentsOnIt() {
        create("'type':'project','id':'gone','name':'Gone'").expect(201);
        String body = "{'role':'resource-reviewer','subject':{'type':'user','id':'"
                + realm.person("creator").id() + "'},'scope':'CUSTOM','resources':["
                + "{'type':'project','id':'gone'},{'type':'document','id':'handbook'}]}";
        realm.admin().post("tenant-access/assignments", body).expect(201);

        realm.admin().delete("tenant-access/resources/project/gone").expect(204);

        resource("project/gone").expect(404);
        realm.admin().delete("tenant-access/resources/project/gone").expect(404);
        // A later resource under the same id is somebody else's.
        create("'type':'project','id':'gone','name':'New'").expect(201);
        assertThat(realm.person("creator").login().accessTokenClaims().path("permissions"))
                .isEqualTo(Json.of("{'resources':{'document':{'handbook':['read-resources']}}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder/x", "project/*", "project/%20", "project/%00", "project/%2f", "%00/x"})
    void whatCannotBeAResourceIsUnknown(String path) {
        resource(path).expect(404);
        realm.admin().delete("tenant-access/resources/" + path).expect(404);
    }

    private void refuses(String fields, String field) {
        State before = State.of(realm);
        create(fields).refused(400, field);
        assertThat(State.of(realm)).isEqualTo(before);
    }

    private Answer create(String fields) {
        return realm.admin().post("tenant-access/resources", "{" + fields + "}");
    }

    private Answer resource(String path) {
        return realm.admin().get("tenant-access/resources/" + path);
    }

    private JsonNode list(String query) {
        return realm.admin().get("tenant-access/resources" + query).expect(200).body();
    }
}
