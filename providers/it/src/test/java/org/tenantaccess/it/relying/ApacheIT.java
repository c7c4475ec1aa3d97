package org.tenantaccess.it.relying;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/**
 * {@code mod_auth_openidc} and {@code mod_auth_mellon} guard pages; people come with a browser. Max may edit project
 * {@code alpha}, Gwen all projects, Rex only reads them.
 */
@ExtendWith(NeedsApache.class)
class ApacheIT {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    private static Applications applications;
    private static Chromium chromium;

    @BeforeAll
    static void startApache() {
        applications = Applications.start();
        TestRealm realm = applications.realm();
        realm.admin()
                .post(
                        "tenant-access/assignments",
                        Grants.user("resource-manager", realm.person("gwen").id()))
                .expect(201);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopApache() {
        if (chromium != null) {
            chromium.close();
        }
        if (applications != null) {
            applications.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "dashboards", "models"})
    void strangersAreSentToTheLoginPage(String application) {
        try (Visitor stranger = new Visitor(chromium)) {
            for (String path : new String[] {"/", "/admin/", "/alpha/"}) {
                assertThat(stranger.whereto(applications.url(application, path)))
                        .startsWith(applications.realm().url() + "/");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "reports, creator,  200, 403",
        "reports, member,   403, 403",
        "reports, nobody,   403, 403",
        "reports, max,      403, 200",
        "reports, gwen,     403, 200",
        "reports, rex,      403, 403",
        "models,  creator,  200, 403",
        "models,  member,   403, 403",
        "models,  nobody,   403, 403",
        "models,  max,      403, 200",
        "models,  gwen,     403, 200",
        "models,  rex,      403, 403"
    })
    void R1_onlyTheTenantAdminIsLetInAndOnlyWhoMayEditTheProject(
            String application, String user, int admin, int alpha) {
        try (Visitor visitor = new Visitor(chromium)) {
            visitor.logIn(applications.url(application, "/"), user);

            assertThat(visitor.status(applications.url(application, "/"))).isEqualTo(OK);
            assertThat(visitor.text("user")).isEqualTo(user);
            assertThat(visitor.status(applications.url(application, "/admin/"))).isEqualTo(admin);
            assertThat(visitor.status(applications.url(application, "/alpha/"))).isEqualTo(alpha);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "creator, tenant-admin, Admin,  SystemAdministrator",
        "member,  tenant-user,  Viewer, Reader",
        "nobody,  '',           '',     ''"
    })
    void R2_oneLoginOpensThreeApplicationsEachWithItsOwnRoleNames(
            String user, String reports, String dashboards, String models) {
        try (Visitor visitor = new Visitor(chromium)) {
            visitor.logIn(applications.url("reports", "/"), user);
            int forms = visitor.submittedForms();

            assertThat(forms).isPositive();
            assertThat(visitor.text("roles")).isEqualTo(reports);
            assertThat(visitor.open(applications.url("dashboards", "/")).text("roles"))
                    .isEqualTo(dashboards);
            assertThat(visitor.text("user")).isEqualTo(user);
            assertThat(visitor.open(applications.url("models", "/")).text("roles"))
                    .isEqualTo(models);
            assertThat(visitor.text("user")).isEqualTo(user);
            assertThat(visitor.submittedForms()).isEqualTo(forms);
        }
    }

    @Test
    void revokedRoleShutsThePageInARunningSession() {
        String settings = applications.url("reports", "/admin/");
        try (Visitor visitor = new Visitor(chromium)) {
            visitor.logIn(settings, "administrator");
            assertThat(visitor.status(settings)).isEqualTo(OK);

            revokeRealmRole("administrator");

            int status = OK;
            for (int second = 0; second < 20 && status == OK; second++) {
                visitor.rest();
                status = visitor.status(settings);
            }
            assertThat(status).isEqualTo(FORBIDDEN);
        }
    }

    /** The role has the name of the user. */
    private static void revokeRealmRole(String name) {
        JsonNode role =
                applications.realm().admin().get("roles/" + name).expect(200).body();
        applications
                .realm()
                .admin()
                .send(
                        "DELETE",
                        "users/" + applications.realm().person(name).id() + "/role-mappings/realm",
                        JsonNodeFactory.instance.arrayNode().add(role).toString())
                .expect(204);
    }
}
