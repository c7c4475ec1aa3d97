package org.tenantaccess.it.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.install.ProductionSite;
import org.tenantaccess.it.transfer.RealmFile;

/** Sixteen who write at once, half of them administrators and half people: {@code -Dload.seconds=60} for a long run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritersIT {

    private static final int WRITERS = 16;
    private static final int SECONDS = Integer.getInteger("load.seconds", 10);
    private static final String MANAGER =
            "{'role':'security-manager','subject':{'type':'user','%s':'%s'},'scope':'GLOBAL'}";

    private final Ledger ledger = new Ledger();
    private final Crowd crowd = new Crowd(WRITERS);
    private ProductionSite site;
    private TestRealm realm;
    private String realmId;

    @BeforeAll
    void importRealm() {
        assumeTrue(ProductionSite.possible(), "PostgreSQL is not installed");
        site = ProductionSite.shared();
        realm = new TestRealm(site.server(), "writers");
        realm.tryImport(WritersIT::prepare).expect(201);
        realmId = realm.admin().get("").expect(200).body().path("id").asText();
    }

    @AfterAll
    void removeRealm() {
        crowd.close();
        if (realm != null) {
            realm.close();
        }
    }

    private static void prepare(ObjectNode json) {
        RealmFile file = new RealmFile(json).withoutPasswords();
        Caller.allowLogin(json);
        file.add("roles", "{'name':'Counter','description':'0','permissions':['read-resources']}");
        file.add("resources", "{'type':'project','id':'counter','name':'0'}");
        IntStream.range(0, Writer.PROJECTS)
                .forEach(n -> file.add("resources", "{'type':'project','id':'p" + n + "','name':'P" + n + "'}"));
        IntStream.range(0, WRITERS).forEach(n -> {
            String name = "person" + n;
            String subject = "'subject':{'type':'user','name':'" + name + "'}";
            String onCounter = ",'scope':'CUSTOM','resources':[{'type':'project','id':'counter'}]}";
            file.addUser(name, "");
            file.add("assignments", String.format(MANAGER, "name", name));
            file.add("assignments", "{'role':'resource-creator'," + subject + ",'scope':'GLOBAL'}");
            file.add("assignments", "{'role':'resource-manager'," + subject + onCounter);
            // What they change is what they hold.
            file.add("assignments", "{'role':'counter'," + subject + onCounter);
        });
        IntStream.rangeClosed(0, WRITERS)
                .forEach(n -> file.addTo("users", "{'username':'subject" + n + "','enabled':true}"));
    }

    private Caller caller(int number) {
        return number % 2 == 0 ? Caller.administrator(realm, ledger) : Caller.person(realm, "person" + number, ledger);
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwice() {
        realm.admin().delete("admin-events").expect(204);
        String shared = realm.person("subject" + WRITERS).id();
        Instant[] end = new Instant[1];
        CyclicBarrier start =
                new CyclicBarrier(WRITERS, () -> end[0] = Instant.now().plusSeconds(SECONDS));
        crowd.all(IntStream.range(0, WRITERS)
                .<Callable<Void>>mapToObj(n -> () -> {
                    Caller caller = caller(n);
                    String own = realm.person("subject" + n).id();
                    start.await();
                    new Writer(n, caller, end[0], own, shared).run();
                    return null;
                })
                .toList());
        System.out.println("writers: " + ledger.figures(SECONDS));

        assertThat(ledger.problems()).isEmpty();
        assertThat(site.rows(
                        "select description from ta_role where role_key = 'counter' and realm_id = '" + realmId + "'"))
                .containsExactly("" + ledger.tally("roles/counter"));
        assertThat(site.rows("select name from ta_resource where res_id = 'counter' and realm_id = '" + realmId + "'"))
                .containsExactly("" + ledger.tally("resources/project/counter"));
        assertSharedAssignments(shared);
        assertNoDuplicates();
        assertThat(events()).isEqualTo(ledger.events());
    }

    private void assertSharedAssignments(String user) {
        List<String> held = site.rows("select res_id from ta_assignment where subject_id = '" + user + "'");
        IntStream.range(0, Writer.PROJECTS).mapToObj(n -> "p" + n).forEach(project -> assertThat(ledger.tally(project))
                .as(project)
                .isEqualTo(held.contains(project) ? 1 : 0));
    }

    private void assertNoDuplicates() {
        Map.of(
                        "ta_role", "name_key",
                        "ta_category", "name_key",
                        "ta_resource", "res_type, res_id",
                        "ta_assignment", "role_key, subject_kind, subject_id, res_type, res_id")
                .forEach((table, key) -> assertThat(site.rows("select " + key + ", count(*) from " + table
                                + " where realm_id = '" + realmId + "' group by " + key + " having count(*) > 1"))
                        .as(table)
                        .isEmpty());
    }

    /** Admin events as {@code operation|type|path}, and how many of each. */
    private Map<String, Integer> events() {
        Map<String, Integer> events = new TreeMap<>();
        site.rows("select operation_type, resource_type, resource_path from admin_event_entity where realm_id = '"
                        + realmId + "' and resource_type like 'TENANT_ACCESS_%'")
                .forEach(event -> events.merge(event, 1, Integer::sum));
        return events;
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "categories"})
    void R16_oneOfManyCreatesAName(String list) {
        List<Caller> callers =
                IntStream.range(0, WRITERS).mapToObj(this::caller).toList();
        for (int round = 0; round < 10; round++) {
            String json = "{'name':'Same " + round + "'"
                    + (list.equals("roles") ? ",'permissions':['read-resources']}" : "}");
            List<Integer> statuses = crowd.atOnce(callers, caller -> caller.send("POST", list, json));

            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(WRITERS - 1);
        }
        assertNoDuplicates();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void R27_twoManagersNeverRemoveBoth(boolean eachOther) {
        try (TestRealm own = new TestRealm(site.server(), "managers")) {
            own.tryImport(WritersIT::prepareManagers).expect(201);
            List<Caller> managers = List.of(Caller.person(own, "sam", ledger), Caller.person(own, "kim", ledger));
            for (int round = 0; round < 10; round++) {
                String sam = manager(own, "sam");
                String kim = manager(own, "kim");
                Map<Caller, String> victims =
                        Map.of(managers.get(0), eachOther ? kim : sam, managers.get(1), eachOther ? sam : kim);

                List<Integer> statuses = crowd.atOnce(
                        managers, caller -> caller.send("DELETE", "assignments/" + victims.get(caller), null));

                assertThat(statuses).containsOnlyOnce(204).containsAnyOf(403, 409);
                assertThat(own.admin()
                                .get("tenant-access/assignments?role=security-manager")
                                .expect(200)
                                .body())
                        .hasSize(1);
            }
        }
    }

    private static void prepareManagers(ObjectNode json) {
        Caller.allowLogin(json);
        new RealmFile(json).addUser("kim", "").add("assignments", String.format(MANAGER, "name", "kim"));
    }

    /** The id of this person's assignment as a Security Manager, made anew if it is gone. */
    private static String manager(TestRealm realm, String name) {
        return realm.admin()
                .post(
                        "tenant-access/assignments",
                        String.format(MANAGER, "id", realm.person(name).id()))
                .expect(201)
                .createdId();
    }
}
