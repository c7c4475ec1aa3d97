package org.tenantaccess.it.authzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.install.ProductionSite;
import org.tenantaccess.it.transfer.RealmFile;

/** As many SQL statements for a hundred questions about one subject as for one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

    private ProductionSite site;
    private TestRealm realm;
    private Asker service;
    private String rex;

    @BeforeAll
    void makeRealm() {
        assumeTrue(ProductionSite.possible(), "PostgreSQL is not installed");
        site = ProductionSite.shared();
        realm = new TestRealm(site.server(), "authzen");
        realm.tryImport(file -> new RealmFile(file)).expect(201);
        service = Asker.service(realm);
        rex = realm.person("rex").id();
    }

    @AfterAll
    void removeRealm() {
        if (realm != null) {
            realm.close();
        }
    }

    @Test
    void aHundredQuestionsTakeAsManyStatementsAsOne() {
        List<String> one = statements("{}");
        List<String> many = statements("{},{'action':{'name':'read-resources'}}"
                + ",{'resource':{'type':'project','id':'p'}},{'resource':{'type':'document','id':'handbook'}}"
                        .repeat(49));

        assertThat(many).hasSameSizeAs(one);
        assertThat(one.stream().filter(sql -> sql.toLowerCase(Locale.ROOT).contains("ta_assignment")))
                .hasSize(1);
    }

    /** With everything cached that Keycloak caches. */
    private List<String> statements(String evaluations) {
        String request =
                "{" + Asker.about(rex, "edit-resources", "project:alpha") + ",'evaluations':[" + evaluations + "]}";
        service.ask("evaluations", request);
        return site.statements(() -> service.ask("evaluations", request));
    }
}
