package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** Everybody of the demo signs in and sees what they may, and no more. */
class WhoSeesWhatIT {

    private static final TestRealm DEMO = TestRealm.demo();

    private static Chromium chromium;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        chromium.close();
    }

    @Test
    void R33_securityManagerSeesEverything() {
        try (Visit sam = visit("sam")) {
            assertThat(sam.navigation())
                    .containsExactly("overview", "roles", "people", "resources", "categories", "mine");
            assertThat(sam.heading()).hasText("Overview");
            assertThat(sam.open("resources").main()).containsText("Alpha");
            assertThat(sam.main()).containsText("Minutes");
            assertThat(sam.open("people").main()).containsText("gwen");
        }
    }

    /** Roles and categories are for everybody to read; the page that one starts at is one's own. */
    @ParameterizedTest
    @CsvSource({"creator", "administrator", "member", "nobody", "carol"})
    void peopleWithoutARoleSeeNothingButTheCatalogueAndThatTheyHoldNothing(String user) {
        try (Visit person = visit(user)) {
            assertThat(person.heading()).hasText("My permissions");
            assertThat(person.navigation()).containsExactly("roles", "resources", "categories", "mine");
            assertThat(person.the("mine-holdings").getByTestId("empty")).isVisible();
            assertThat(person.open("resources").main()).not().containsText("Alpha");
            assertThat(RolesPage.open(person).role("Resource Manager")).isVisible();
            assertThat(person.the("create-role")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"rita, Resource Creator", "max, Resource Manager", "rex, Resource Reviewer", "gwen, Resource Reviewer"})
    void peopleWithARoleSeeItAmongTheirs(String user, String role) {
        try (Visit person = visit(user)) {
            assertThat(person.open("mine").the("mine-holdings").getByTestId("holding"))
                    .containsText(new String[] {role});
        }
    }

    @Test
    void R26_R32_resourceManagerSeesHisProjectOnlyAndNoRolesThatHeCannotGive() {
        try (Visit max = visit("max")) {
            assertThat(max.open("resources").main()).containsText("Alpha");
            assertThat(max.main()).not().containsText("Beta");
            assertThat(max.main()).not().containsText("Handbook");
            MatrixPage matrix = MatrixPage.open(max, "resource-reviewer");
            matrix.hasColumns("Alpha");
            assertThat(max.the("matrix-scope")).hasCount(0);
            assertThat(MatrixPage.open(max, "security-manager").visit().the("matrix-read-only"))
                    .isVisible();
        }
    }

    @Test
    void pageThatIsNotTheirsIsRefused() {
        try (Visit nobody = visit("nobody")) {
            assertThat(nobody.open("people").heading()).hasText("No access");
        }
    }

    /** The console asks only what the page is for; the server refuses, and the page says so. */
    @Test
    void R33_somebodyElsesPageIsRefused() {
        try (Visit nobody = visit("nobody").refusedWith(403)) {
            assertThat(nobody.open("people/user/" + DEMO.person("sam").id()).main())
                    .containsText("No access");
        }
    }

    @Test
    void R15_creatingARoleIsRefused() {
        try (Visit rex = visit("rex")) {
            assertThat(rex.open("roles/new").heading()).hasText("No access");
        }
    }

    private static Visit visit(String user) {
        return Visit.of(chromium, DEMO, user);
    }
}
