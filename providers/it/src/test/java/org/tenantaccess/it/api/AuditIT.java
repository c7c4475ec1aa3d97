package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** One admin event a write: who, what, before and after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Admin boss = realm.administrator("boss", "realm-admin");
    private final String bossId = realm.person("boss").id();

    @BeforeEach
    void forget() {
        realm.admin().delete("admin-events").expect(204);
    }

    @Test
    void tellsTheLifeOfARole() {
        JsonNode role = boss.post("tenant-access/roles", "{'name':'Audited','permissions':['read-resources']}")
                .expect(201)
                .body();
        assertEvent("CREATE", "TENANT_ACCESS_ROLE", "roles/audited", "{'after':" + role + "}");

        forget();
        boss.delete("tenant-access/roles/audited").expect(204);
        assertEvent("DELETE", "TENANT_ACCESS_ROLE", "roles/audited", "{'before':" + role + "}");
    }

    @Test
    void tellsTheLifeOfAResource() {
        JsonNode resource = boss.post("tenant-access/resources", "{'type':'document','id':'audited','name':'A'}")
                .expect(201)
                .body();
        assertEvent("CREATE", "TENANT_ACCESS_RESOURCE", "resources/document/audited", "{'after':" + resource + "}");

        forget();
        boss.delete("tenant-access/resources/document/audited").expect(204);
        assertEvent("DELETE", "TENANT_ACCESS_RESOURCE", "resources/document/audited", "{'before':" + resource + "}");
    }

    @Test
    void tellsTheLifeOfAnAssignment() {
        Answer created = assign("creator", "{'type':'project','id':'alpha'}").expect(201);
        JsonNode assignment = created.body().path(0);
        String path = "assignments/" + created.createdId();
        assertEvent("CREATE", "TENANT_ACCESS_ASSIGNMENT", path, "{'after':" + assignment + "}");

        forget();
        boss.delete("tenant-access/" + path).expect(204);
        assertEvent("DELETE", "TENANT_ACCESS_ASSIGNMENT", path, "{'before':" + assignment + "}");
    }

    @Test
    void tellsOneRequestWithSeveralAssignmentsOnce() {
        JsonNode assignments = assign("member", "{'type':'project','id':'alpha'},{'type':'project','id':'beta'}")
                .expect(201)
                .body();
        assertEvent("CREATE", "TENANT_ACCESS_ASSIGNMENT", "assignments", "{'after':" + assignments + "}");
    }

    @Test
    void R24_tellsNothingWhereNothingChanged() {
        assign("carol", "{'type':'project','id':'alpha'}").expect(201);
        forget();

        assign("carol", "{'type':'project','id':'alpha'}").expect(201);

        assertThat(AdminEvents.of(realm)).isEmpty();
        // Only what is new, of what is assigned.
        JsonNode both = assign("carol", "{'type':'project','id':'alpha'},{'type':'project','id':'beta'}")
                .body();
        JsonNode event = AdminEvents.of(realm).get(0);
        assertThat(representation(event).path("after")).isIn(both.path(0), both.path(1));
    }

    @Test
    void tellsNothingOfRefusedWrites() {
        boss.delete("tenant-access/roles/resource-manager").expect(409);
        boss.post("tenant-access/roles", "{'name':'Resource Manager','permissions':['read-resources']}")
                .expect(409);
        boss.post("tenant-access/roles", "{'name':'Bad','permissions':['configure-server']}")
                .expect(400);
        boss.post("tenant-access/resources", "{'type':'project','id':'alpha','name':'A'}")
                .expect(409);
        boss.delete("tenant-access/assignments/none").expect(204);
        assign("creator", "").expect(400);

        assertThat(AdminEvents.of(realm)).isEmpty();
    }

    private Answer assign(String user, String resources) {
        return boss.post(
                "tenant-access/assignments",
                "{'role':'resource-contributor','subject':{'type':'user','id':'"
                        + realm.person(user).id() + "'},'scope':'CUSTOM','resources':[" + resources + "]}");
    }

    private void assertEvent(String operation, String type, String path, String representation) {
        assertThat(AdminEvents.of(realm)).singleElement().satisfies(event -> {
            assertThat(event.path("operationType").asText()).isEqualTo(operation);
            assertThat(event.path("resourceType").asText()).isEqualTo(type);
            assertThat(event.path("resourcePath").asText()).isEqualTo("tenant-access/" + path);
            assertThat(event.path("authDetails").path("userId").asText()).isEqualTo(bossId);
            assertThat(representation(event)).isEqualTo(Json.of(representation));
        });
    }

    private static JsonNode representation(JsonNode event) {
        return Json.of(event.path("representation").asText());
    }
}
