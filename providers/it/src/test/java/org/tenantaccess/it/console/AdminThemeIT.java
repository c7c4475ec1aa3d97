package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;
import org.tenantaccess.it.browser.LoginForm;
import org.tenantaccess.it.server.KeycloakServer;

/** Role management inside Keycloak's admin console, and the link to it in the account console. */
class AdminThemeIT {

    private static final String THEME = "tenant-access";
    private static final String ADMINISTRATOR = "ann";
    private static final String CHINESE = "wei";

    private static Chromium chromium;
    private static TestRealm realm;
    private static TestRealm master;

    @BeforeAll
    static void switchTheThemesOn() {
        realm = TestRealm.fresh();
        realm.administrator(ADMINISTRATOR, "realm-admin");
        realm.administrator(CHINESE, "realm-admin");
        realm.speaks(CHINESE, "zh-TW");
        realm.admin()
                .put("", "{'adminTheme':'" + THEME + "','accountTheme':'" + THEME + "'}")
                .expect(204);
        master = new TestRealm(realm.server(), "master");
        master.admin().put("", "{'adminTheme':'" + THEME + "'}").expect(204);
        chromium = Chromium.start();
    }

    @AfterAll
    static void switchTheThemesOff() {
        chromium.close();
        master.admin().put("", "{'adminTheme':''}").expect(204);
        realm.close();
    }

    @Test
    void administratorOfTheRealmManagesRolesInTheAdminConsole() {
        inAdminConsole(realm, ADMINISTRATOR, "users", page -> {
            Locator entry = entry(page);
            assertThat(entry).hasText("Role management");
            entry.focus();
            page.keyboard().press("Enter");

            assertThat(roles(page)).isVisible();
            assertThat(entry).hasAttribute("aria-current", "page");
            assertThat(page.getByText("Page Not Found")).not().isVisible();
            assertThat(page.locator("#nav-item-users")).not().hasClass(Pattern.compile("pf-m-current"));
        });
    }

    /** The themes of an administrator are those of the realm where the administrator signs in. */
    @Test
    void administratorOfMasterManagesTheRolesOfAnotherRealm() {
        inAdminConsole(master, KeycloakServer.ADMIN, "users", page -> {
            entry(page).click();

            assertThat(roles(page)).isVisible();
            assertThat(page.getByTestId("tenant-access-frame"))
                    .hasAttribute(
                            "src",
                            new ConsoleAddress(realm.server(), "master")
                                    .uri("/?embedded=true#/" + realm.name() + "/")
                                    .toString());
        });
    }

    @Test
    void leavingTakesTheFrameAwayAndComingBackBringsIt() {
        inAdminConsole(realm, ADMINISTRATOR, "users", page -> {
            entry(page).click();
            assertThat(roles(page)).isVisible();

            page.locator("#nav-item-groups").click();
            assertThat(frame(page)).hasCount(0);
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Groups").setExact(true)))
                    .isVisible();
            assertThat(entry(page)).not().hasAttribute("aria-current", "page");

            page.goBack();
            assertThat(roles(page)).isVisible();

            page.reload();
            assertThat(roles(page)).isVisible();
        });
    }

    @Test
    void anotherRealmInTheAddressIsShownInstead() {
        inAdminConsole(master, KeycloakServer.ADMIN, "role-management", page -> {
            assertThat(roles(page)).isVisible();
            page.evaluate("realm => location.hash = `#/${realm}/role-management`", "master");

            assertThat(frame(page)).hasAttribute("src", Pattern.compile("#/master/$"));
            assertThat(frame(page)).hasCount(1);
            assertThat(entry(page))
                    .hasAttribute("href", Pattern.compile(".*/admin/master/console/#/master/role-management"));
        });
    }

    @Test
    void entrySpeaksTheAdministratorsLanguage() {
        inAdminConsole(realm, CHINESE, "users", page -> assertThat(entry(page)).hasText("角色管理"));
    }

    /** As an admin console would be that has changed. */
    @Test
    void adminConsoleWorksWhereWhatTheEntryNeedsIsMissing() {
        inAdminConsole(realm, ADMINISTRATOR, "users", page -> {
            assertThat(entry(page)).isVisible();
            page.addInitScript(
                    "new MutationObserver(() => document.querySelectorAll('[id^=nav-item-]').forEach(item => item.id = ''))"
                            + ".observe(document, {childList: true, subtree: true})");
            page.reload();

            assertThat(page.getByTestId("nav-item-users")).isVisible();
            page.getByTestId("nav-item-groups").click();
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Groups").setExact(true)))
                    .isVisible();
        });
    }

    @Test
    void accountConsoleLinksToOnesOwnPermissions() {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            Complaints complaints = Complaints.of(page);
            page.navigate(realm.url() + "/account/");
            LoginForm.submit(page, "max");
            Locator link = page.getByTestId("nav-item-my-permissions");
            assertThat(link).hasText("My permissions");
            assertThat(complaints.texts()).isEmpty();
            assertThat(link).isVisible();
            link.click();

            page.waitForURL(Pattern.compile(".*/tenant-access/console/.*#/" + realm.name() + "/mine"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My permissions")))
                    .isVisible();
        }
    }

    /** Somebody who signs in to the admin console of a realm, and there opens a page of the test's own realm. */
    private static void inAdminConsole(TestRealm login, String administrator, String page, Consumer<Page> test) {
        try (BrowserContext context = chromium.newContext()) {
            Page console = context.newPage();
            Complaints complaints = Complaints.of(console);
            console.navigate(
                    login.server().url() + "/admin/" + login.name() + "/console/#/" + realm.name() + "/" + page);
            LoginForm.submit(console, administrator);
            test.accept(console);
            assertThat(complaints.texts()).isEmpty();
        }
    }

    private static Locator entry(Page page) {
        return page.getByTestId("nav-item-role-management");
    }

    private static Locator frame(Page page) {
        return page.getByTestId("tenant-access-frame");
    }

    /** The roles page inside the frame, to which the frame's own address leads. */
    private static Locator roles(Page page) {
        FrameLocator inside = page.frameLocator("[data-testid=tenant-access-frame]");
        assertThat(inside.getByTestId("nav-mine")).isVisible();
        inside.locator("html").evaluate("() => { location.hash = location.hash.split('/', 2).join('/') + '/roles'; }");
        return inside.getByText("Security Manager").first();
    }
}
