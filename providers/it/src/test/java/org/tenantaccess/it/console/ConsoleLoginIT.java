package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;
import org.tenantaccess.it.browser.LoginForm;

/** A person opens the console's address, signs in and works there. */
class ConsoleLoginIT {

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
    void securityManagerSeesTheRolesAndTheBrowserComplainsOfNothing() {
        TestRealm demo = TestRealm.demo();
        signsInAndSeesTheRoles(demo);
    }

    /** With the client that the page made. */
    @Test
    void signsInWhereTheRealmLackedTheClient() {
        try (TestRealm realm = TestRealm.fresh(ConsoleIT::withoutClient)) {
            signsInAndSeesTheRoles(realm);
        }
    }

    private static void signsInAndSeesTheRoles(TestRealm realm) {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            Complaints complaints = Complaints.of(page);
            page.navigate(new ConsoleAddress(realm.server(), realm.name())
                    .uri("/#/" + realm.name() + "/roles")
                    .toString());
            LoginForm.submit(page, "sam");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Roles"))
                            .first())
                    .isVisible();
            assertThat(page.getByText("Security Manager").first()).isVisible();
            assertThat(complaints.texts()).isEmpty();
        }
    }
}
