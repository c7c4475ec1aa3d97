package org.tenantaccess.it.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.server.KeycloakServers;

/** A realm's file carries our data: all of it is imported, or nothing. */
class RealmImportIT {

    private final String name = "test-" + UUID.randomUUID();
    private final TestRealm realm = new TestRealm(KeycloakServers.shared(), name);

    @Test
    @Tag("smoke")
    void importsOurDataWithTheRealm() {
        realm.tryImport(file -> new RealmFile(file)
                        .add("categories", "{'name':'Rockets'}")
                        .add("roles", "{'name':'Reader','description':'Reads','permissions':['Read Resources']}")
                        .add("resources", "{'type':'project','id':'apollo','name':'Apollo','category':'ROCKETS'}")
                        .add(
                                "assignments",
                                "{'role':'reader','subject':{'type':'user','name':'nobody'},'scope':'CUSTOM',"
                                        + "'resources':[{'type':'project','id':'apollo'}]}"))
                .expect(201);

        var admin = realm.admin();
        assertThat(admin.get("tenant-access/roles/reader")
                        .expect(200)
                        .body()
                        .path("description")
                        .asText())
                .isEqualTo("Reads");
        assertThat(admin.get("tenant-access/resources/project/apollo")
                        .expect(200)
                        .body())
                .isEqualTo(Json.of("{'type':'project','id':'apollo','name':'Apollo','category':'Rockets'}"));
        assertThat(realm.person("nobody").login().accessTokenClaims().path("permissions"))
                .isEqualTo(Json.of("{'resources':{'project':{'apollo':['read-resources']}}}"));
        // It carried the data, and has nothing more to do.
        assertThat(admin.get("components?type=" + RealmFile.TYPE).expect(200).body())
                .isEmpty();
        realm.close();
    }

    @Test
    void aRealmWithoutOurDataIsImported() {
        realm.tryImport(file -> file.remove("components")).expect(201);

        assertThat(realm.admin().get("tenant-access/resources").expect(200).body())
                .isEmpty();
        realm.close();
    }

    @ParameterizedTest
    @MethodSource("org.tenantaccess.it.transfer.Mistake#all")
    void aMistakeIsNamedAndNothingIsImported(Mistake mistake) {
        Answer refused =
                realm.tryImport(file -> new RealmFile(file).withoutPasswords().add(mistake.list(), mistake.entry()));

        assertRefused(refused, mistake.field(), mistake.value());
    }

    @Test
    void aRefusedImportLeavesNothingBehind() {
        // The mistake comes last: everything else was written before.
        Answer refused = realm.tryImport(file -> new RealmFile(file)
                .add("categories", "{'name':'Left'}")
                .add("roles", "{'name':'Left','permissions':['read-resources']}")
                .add("resources", "{'type':'project','id':'left','name':'Left'}")
                .add("assignments", "{'role':'left','subject':{'type':'user','name':'ghost'},'scope':'CUSTOM'}"));
        assertRefused(refused, "assignments[].subject.name", "ghost");

        realm.tryImport(file -> {}).expect(201);

        var admin = realm.admin();
        assertThat(admin.get("tenant-access/roles").expect(200).body()).hasSize(8);
        assertThat(admin.get("tenant-access/resources").expect(200).body()).hasSize(4);
        assertThat(admin.get("tenant-access/assignments").expect(200).body()).hasSize(5);
        realm.close();
    }

    @Test
    void R16_R18_rulesHoldInsideAFileToo() {
        Answer twice = realm.tryImport(file -> new RealmFile(file)
                .add("roles", "{'name':'Reader','permissions':['read-resources']}")
                .add("roles", "{'name':' READER','permissions':['edit-resources']}"));
        assertRefused(twice, "roles[].name", "READER");

        Answer global = realm.tryImport(file -> new RealmFile(file)
                .add("roles", "{'name':'Reader','permissions':['read-resources']}")
                .add("assignments", "{'role':'reader','subject':{'type':'user','name':'max'},'scope':'GLOBAL'}"));
        assertRefused(global, "assignments[].scope", "reader");
    }

    @Test
    void whatIsNoJsonIsNamed() {
        assertRefused(realm.tryImport(file -> new RealmFile(file).addText("roles", "{'name'")), "roles[]", "JSON");
        assertRefused(
                realm.tryImport(file -> new RealmFile(file).addText("roles", "{\"name\":\"a\",\"name\":\"b\"}")),
                "roles[]",
                "JSON");
    }

    @Test
    void theComponentIsMadeByAnImportOnly() {
        try (TestRealm own = TestRealm.fresh()) {
            var before = own.admin().get("tenant-access/assignments").body();
            String component = "{'name':'x','providerId':'tenant-access-data','providerType':'" + RealmFile.TYPE
                    + "','config':{'assignments':['{}']}}";

            own.admin().post("components", component).expect(400);

            assertThat(own.admin()
                            .get("components?type=" + RealmFile.TYPE)
                            .expect(200)
                            .body())
                    .isEmpty();
            assertThat(own.admin().get("tenant-access/assignments").body()).isEqualTo(before);
        }
    }

    /** The message names the mistake, and the realm does not exist. */
    private void assertRefused(Answer refused, String field, String value) {
        // Keycloak keeps a component's values in no order, so that the numbers tell nothing.
        assertThat(refused.body().path("errorMessage").asText().replaceAll("\\[\\d+]", "[]"))
                .contains(field + ":")
                .containsIgnoringCase(value);
        refused.expect(400);
        realm.admin().get("").expect(404);
    }
}
