package org.tenantaccess.it.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.install.ProductionSite;

/** What disappears without Keycloak telling, as when a federation takes its users along, is swept away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweepIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15L * ProductionSite.SWEEP_INTERVAL);

    private ProductionSite site;
    private TestRealm realm;

    @BeforeAll
    void importRealm() {
        assumeTrue(ProductionSite.possible(), "PostgreSQL is not installed");
        site = ProductionSite.shared();
        realm = new TestRealm(site.server(), "swept");
        realm.tryImport(file -> {}).expect(201);
    }

    @AfterAll
    void removeRealm() {
        if (realm != null) {
            realm.close();
        }
    }

    @Test
    void theRowsOfAVanishedUserGo() {
        String rita = realm.person("rita").id();
        List<String> others = rows("subject_id <> '" + rita + "'");
        assertThat(rows("subject_id = '" + rita + "'")).hasSize(1);

        vanish("user_entity", rita, "user_attribute", "credential", "user_role_mapping", "user_required_action");

        awaitNoRows(rita);
        assertThat(rows("subject_id <> '" + rita + "'")).isEqualTo(others);
        assertThat(site.rows("select 1 from ta_assignment where subject_id = '" + rita + "'"))
                .isEmpty();
    }

    @Test
    void theRowsOfAVanishedGroupGo() {
        String group =
                realm.admin().post("groups", "{'name':'vanishing'}").expect(201).createdId();
        realm.admin()
                .post(
                        "tenant-access/assignments",
                        "{'role':'resource-contributor','subject':{'type':'group','id':'" + group
                                + "'},'scope':'GLOBAL'}")
                .expect(201);

        site.rows("delete from keycloak_group where id = '" + group + "'");
        forgetCached();

        awaitNoRows(group);
    }

    private void vanish(String table, String id, String... referring) {
        for (String each : referring) {
            site.rows("delete from " + each + " where user_id = '" + id + "'");
        }
        site.rows("delete from " + table + " where id = '" + id + "'");
        forgetCached();
    }

    /** The database was changed behind Keycloak's back. */
    private void forgetCached() {
        realm.admin().post("clear-user-cache", "{}").expect(204);
        realm.admin().post("clear-realm-cache", "{}").expect(204);
    }

    private void awaitNoRows(String subject) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!rows("subject_id = '" + subject + "'").isEmpty()) {
            assertThat(Instant.now()).as("still there").isBefore(deadline);
            pause();
        }
    }

    private List<String> rows(String condition) {
        return site.rows(
                "select a.id from ta_assignment a join realm r on r.id = a.realm_id where r.name = 'swept' and "
                        + condition + " order by a.id");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
