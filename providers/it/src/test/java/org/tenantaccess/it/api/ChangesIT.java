package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code changes}: what was changed lately, from Keycloak's admin events. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @AutoClose
    private final TestRealm withoutEvents = TestRealm.fresh(file -> file.put("adminEventsEnabled", false));

    private final Caller sam = realm.person("sam").visitor();

    /** A change of Keycloak's own between ours. */
    @BeforeAll
    void change() {
        sam.post("tenant-access/roles", "{'name':'Editor','permissions':['read-resources']}")
                .expect(201);
        realm.admin().post("groups", "{'name':'foreign'}").expect(201);
        realm.admin()
                .post("tenant-access/resources", "{'type':'project','id':'new','name':'New'}")
                .expect(201);
        sam.delete("tenant-access/roles/editor").expect(204);
    }

    @Test
    @Tag("smoke")
    void tellsWhatWasDoneByWhomTheNewestFirst() {
        JsonNode told = changes("");

        assertThat(told.path("enabled").asBoolean()).isTrue();
        assertThat(told.path("changes").findValuesAsText("operation")).containsExactly("DELETE", "CREATE", "CREATE");
        assertThat(told.path("changes").findValuesAsText("resourcePath"))
                .containsExactly(
                        "tenant-access/roles/editor",
                        "tenant-access/resources/project/new",
                        "tenant-access/roles/editor");
        JsonNode deleted = told.at("/changes/0");
        assertThat(deleted.path("resourceType").asText()).isEqualTo("TENANT_ACCESS_ROLE");
        assertThat(deleted.path("user"))
                .isEqualTo(Json.of("{'id':'" + realm.person("sam").id() + "','name':'sam'}"));
        assertThat(deleted.at("/representation/before/key").asText()).isEqualTo("editor");
        assertThat(deleted.path("time").asLong())
                .isGreaterThan(told.at("/changes/2/time").asLong() - 1);
    }

    /** The names of another realm's administrators are not this realm's to know. */
    @Test
    void tellsWhoIsOfAnotherRealmByIdOnly() {
        JsonNode user = changes("").at("/changes/1/user");

        assertThat(user.path("id").asText()).isNotEmpty();
        assertThat(user.path("name")).isEqualTo(user.path("id"));
    }

    @Test
    void pages() {
        assertThat(changes("?first=1&max=1").path("changes"))
                .containsExactly(changes("").at("/changes/1"));
        assertThat(changes("?first=3").path("changes")).isEmpty();
    }

    @Test
    void R33_aSecurityManagerSeesTheSame() {
        assertThat(sam.get("tenant-access/changes").expect(200).body()).isEqualTo(changes(""));
    }

    @Test
    void tellsThatARealmKeepsNone() {
        withoutEvents
                .admin()
                .post("tenant-access/categories", "{'name':'Rockets'}")
                .expect(201);

        assertThat(withoutEvents
                        .admin()
                        .get("tenant-access/changes")
                        .expect(200)
                        .body())
                .isEqualTo(Json.of("{'enabled':false,'changes':[]}"));
    }

    private JsonNode changes(String query) {
        return realm.admin().get("tenant-access/changes" + query).expect(200).body();
    }
}
