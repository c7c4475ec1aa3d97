package org.tenantaccess.it.bearer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.AdminEvents;

/** What people do is in the admin events too: one a write, with the person, before and after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditOfPeopleIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Caller sam = realm.person("sam").visitor();
    private final Caller rita = realm.person("rita").visitor();
    private final String nobody = realm.person("nobody").id();

    @BeforeEach
    void forget() {
        realm.admin().delete("admin-events").expect(204);
    }

    @Test
    @Tag("smoke")
    void tellsWhoAssigned() {
        Answer created = sam.post("tenant-access/assignments", Grants.user("resource-reviewer", nobody))
                .expect(201);

        told("sam", "CREATE", "TENANT_ACCESS_ASSIGNMENT", "assignments/" + created.createdId());

        sam.delete("tenant-access/assignments/" + created.createdId()).expect(204);
        told("sam", "DELETE", "TENANT_ACCESS_ASSIGNMENT", "assignments/" + created.createdId());
    }

    @Test
    void tellsABatchOnce() {
        JsonNode done = sam.patch(
                        "tenant-access/assignments",
                        "{'add':[" + Grants.user("resource-reviewer", nobody, "project:alpha", "project:beta") + "]}")
                .expect(200)
                .body();

        JsonNode event = told("sam", "UPDATE", "TENANT_ACCESS_ASSIGNMENT", "assignments");
        assertThat(representation(event).path("after")).isEqualTo(done.path("added"));
        assertThat(representation(event).path("before")).isEmpty();
    }

    @Test
    void tellsARoleBeforeAndAfter() {
        JsonNode before = sam.post("tenant-access/roles", "{'name':'Audited','permissions':['read-resources']}")
                .expect(201)
                .body();
        told("sam", "CREATE", "TENANT_ACCESS_ROLE", "roles/audited");

        JsonNode after = sam.put("tenant-access/roles/audited", "{'description':'New'}")
                .expect(200)
                .body();
        JsonNode event = told("sam", "UPDATE", "TENANT_ACCESS_ROLE", "roles/audited");
        assertThat(representation(event)).isEqualTo(Json.of("{'before':" + before + ",'after':" + after + "}"));

        sam.put("tenant-access/roles/audited", "{'description':'New','name':'Audited'}")
                .expect(200);
        sam.put("tenant-access/roles/audited", "{}").expect(200);
        nothingTold();
    }

    @Test
    void tellsResourcesAndCategories() {
        rita.post("tenant-access/resources", "{'type':'project','id':'audited','name':'A'}")
                .expect(201);
        told("rita", "CREATE", "TENANT_ACCESS_RESOURCE", "resources/project/audited");

        String category = rita.post("tenant-access/categories", "{'name':'Audited'}")
                .expect(201)
                .createdId();
        told("rita", "CREATE", "TENANT_ACCESS_CATEGORY", "categories/" + category);

        rita.put("tenant-access/resources/project/audited", "{'category':'Audited'}")
                .expect(200);
        told("rita", "UPDATE", "TENANT_ACCESS_RESOURCE", "resources/project/audited");

        rita.put("tenant-access/categories/" + category, "{'name':'Audited'}").expect(200);
        rita.put("tenant-access/resources/project/audited", "{'category':'AUDITED','name':'A'}")
                .expect(200);
        nothingTold();

        rita.delete("tenant-access/categories/" + category).expect(204);
        told("rita", "DELETE", "TENANT_ACCESS_CATEGORY", "categories/" + category);

        rita.delete("tenant-access/resources/project/audited").expect(204);
        told("rita", "DELETE", "TENANT_ACCESS_RESOURCE", "resources/project/audited");
    }

    @Test
    void tellsACopyOnceAndAPreviewNever() {
        String path = "tenant-access/users/" + realm.person("max").id() + "/copy";
        String to = "'to':['" + realm.person("carol").id() + "','"
                + realm.person("member").id() + "']";
        sam.post(path, "{" + to + ",'dryRun':true}").expect(200);
        nothingTold();

        sam.post(path, "{" + to + "}").expect(200);
        told("sam", "ACTION", "TENANT_ACCESS_ASSIGNMENT", path.replace("tenant-access/", ""));

        sam.post(path, "{" + to + "}").expect(200);
        nothingTold();
    }

    @Test
    void tellsNothingOfWhatIsRefused() {
        realm.person("nobody")
                .visitor()
                .post("tenant-access/assignments", Grants.user("security-manager", nobody))
                .forbidden("R26");
        sam.delete("tenant-access/roles/resource-manager").expect(409);
        sam.delete("tenant-access/assignments/none").expect(204);

        nothingTold();
    }

    private JsonNode told(String person, String operation, String type, String path) {
        var events = AdminEvents.of(realm);
        assertThat(events).hasSize(1);
        JsonNode event = events.get(0);
        assertThat(event.path("operationType").asText()).isEqualTo(operation);
        assertThat(event.path("resourceType").asText()).isEqualTo(type);
        assertThat(event.path("resourcePath").asText()).isEqualTo("tenant-access/" + path);
        assertThat(event.at("/authDetails/userId").asText())
                .isEqualTo(realm.person(person).id());
        forget();
        return event;
    }

    private void nothingTold() {
        assertThat(AdminEvents.of(realm)).isEmpty();
    }

    private static JsonNode representation(JsonNode event) {
        return Json.of(event.path("representation").asText());
    }
}
