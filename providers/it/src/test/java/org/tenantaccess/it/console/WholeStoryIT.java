package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** A Security Manager makes a role, gives it, and the person's next token has it. */
class WholeStoryIT {

    private static Chromium chromium;
    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        chromium = Chromium.start();
        realm = TestRealm.fresh();
    }

    @AfterAll
    static void removeRealm() {
        chromium.close();
        realm.close();
    }

    @Test
    @Tag("smoke")
    void roleThatIsMadeAndAssignedInTheMatrixIsInTheNextToken() {
        assertThat(permissions("member").at("/resources/project/beta").isMissingNode())
                .isTrue();

        try (Visit sam = Visit.of(chromium, realm, "sam")) {
            MatrixPage matrix =
                    RolesPage.open(sam).create("Site Editor", "edit-resources").matrix();
            matrix.toggle("member", "Project Beta");
            assertThat(matrix.changes()).hasText("1 change");
            matrix.save().isSaved();
            matrix.isAssigned("member", "Project Beta");
        }

        assertThat(permissions("member").at("/resources/project/beta")).contains(Json.of("'edit-resources'"));
    }

    @Test
    void R15_predefinedRoleRefusesToBeChangedAndSaysWhy() {
        try (Visit sam = Visit.of(chromium, realm, "sam")) {
            for (String tab : new String[] {"permissions", "details"}) {
                RolePage role = RolePage.open(sam, "resource-manager", tab);

                assertThat(role.readOnly()).containsText("It comes with the product");
                assertThat(role.saveButton()).hasCount(0);
                assertThat(role.deleteButton()).hasCount(0);
                assertThat(sam.main().locator("input[type=checkbox]")).hasCount(0);
            }
        }
    }

    @Test
    void R27_lastSecurityManagerIsNotRemovedAndTheServersReasonIsShown() {
        try (Visit sam = Visit.of(chromium, realm, "sam").refusedWith(409)) {
            RolePage role = RolePage.open(sam, "security-manager", "assignments");
            role.removeFrom("sam");

            assertThat(role.dialog()).containsText("nobody would hold the role security-manager");
            assertThat(role.dialog().locator(".pf-v5-c-alert.pf-m-danger")).isVisible();
            sam.the("cancel").click();
            assertThat(role.assignment("sam")).isVisible();
        }
    }

    private static JsonNode permissions(String user) {
        return realm.person(user).login().accessTokenClaims().path("permissions");
    }
}
