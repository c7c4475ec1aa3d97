package org.tenantaccess.it.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.TestRealm;

/** What Keycloak removes, leaves nothing here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CleanupIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Admin admin = realm.admin();

    @Test
    void aUserTakesTheirAssignmentsAlong() {
        String rita = realm.person("rita").id();
        assertThat(assignments("?user=" + rita)).hasSize(1);
        JsonNode others = assignments("?user=" + realm.person("max").id());

        admin.delete("users/" + rita).expect(204);

        assertThat(assignments("?user=" + rita)).isEmpty();
        assertThat(assignments("?role=resource-creator")).isEmpty();
        assertThat(assignments("?user=" + realm.person("max").id()))
                .isEqualTo(others)
                .hasSize(1);
    }

    @Test
    void aGroupTakesItsSubgroupsAndTheirAssignmentsAlong() {
        String parent = admin.post("groups", "{'name':'parent'}").expect(201).createdId();
        String child = admin.post("groups/" + parent + "/children", "{'name':'child'}")
                .expect(201)
                .createdId();
        String grandchild = admin.post("groups/" + child + "/children", "{'name':'grandchild'}")
                .expect(201)
                .createdId();
        String beside = admin.post("groups", "{'name':'beside'}").expect(201).createdId();
        for (String group : new String[] {parent, child, grandchild, beside}) {
            assign("group", group);
        }

        admin.delete("groups/" + parent).expect(204);

        assertThat(assignments("?group=" + parent)).isEmpty();
        assertThat(assignments("?group=" + child)).isEmpty();
        assertThat(assignments("?group=" + grandchild)).isEmpty();
        assertThat(assignments("?group=" + beside)).hasSize(1);
    }

    @Test
    void aClientTakesTheAssignmentsOfItsServiceAccountAlong() {
        String client = admin.get("clients?clientId=relying-service")
                .body()
                .path(0)
                .path("id")
                .asText();
        String account = admin.get("clients/" + client + "/service-account-user")
                .expect(200)
                .body()
                .path("id")
                .asText();
        assign("user", account);

        admin.delete("clients/" + client).expect(204);

        assertThat(assignments("?user=" + account)).isEmpty();
    }

    @Test
    void aRealmTakesEverythingAlong() {
        TestRealm first = TestRealm.fresh();
        first.admin()
                .post("tenant-access/roles", "{'name':'Mine','permissions':['read-resources']}")
                .expect(201);
        first.close();

        // Under the same name and the same internal id: rows left behind would be found again, or be in the way.
        first.tryImport(file -> file.remove("components")).expect(201);

        assertThat(first.admin().get("tenant-access/resources").expect(200).body())
                .isEmpty();
        assertThat(first.admin().get("tenant-access/assignments").expect(200).body())
                .isEmpty();
        assertThat(first.admin().get("tenant-access/roles").expect(200).body()).hasSize(8);
        first.close();
    }

    private JsonNode assignments(String query) {
        return admin.get("tenant-access/assignments" + query).expect(200).body();
    }

    private void assign(String type, String id) {
        admin.post(
                        "tenant-access/assignments",
                        "{'role':'resource-contributor','subject':{'type':'" + type + "','id':'" + id
                                + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'beta'}]}")
                .expect(201);
    }
}
