package org.tenantaccess.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Mappers;

/** A mapper's dialog in the admin console of its realm. */
record MapperDialog(Page page) {

    private static final double MARGIN = 32;

    /** Logs an administrator of the realm in at its console; the password is the user name. */
    static BrowserContext logIn(BrowserContext context, TestRealm realm, String administrator) {
        try (Page page = context.newPage()) {
            page.navigate(console(realm));
            LoginForm.submit(page, administrator);
            assertThat(page.locator("#nav-item-client-scopes")).isVisible();
        }
        return context;
    }

    /** Opens the dialog of a client scope's mapper for who is logged in. */
    static MapperDialog open(BrowserContext context, TestRealm realm, String scope, String mapper) {
        MapperDialog dialog = new MapperDialog(context.newPage());
        dialog.page.navigate(console(realm) + "client-scopes/" + Mappers.scopeId(realm, scope) + "/mappers/"
                + Mappers.ofScope(realm, scope).find(mapper).path("id").asText() + "/edit");
        dialog.awaitSettings();
        return dialog;
    }

    private static String console(TestRealm realm) {
        return realm.server().url() + "/admin/" + realm.name() + "/console/#/" + realm.name() + "/";
    }

    /** As somebody who comes back later. */
    void reload() {
        page.reload();
        awaitSettings();
    }

    private void awaitSettings() {
        assertThat(claimName()).not().hasValue("");
    }

    List<String> labels() {
        return page.locator("main .pf-v5-c-form__label-text").allTextContents();
    }

    String everyText() {
        return page.locator("main").innerText();
    }

    /** What the question mark beside a setting shows. */
    Locator help(String label) {
        page.getByTestId("help-label-" + label).click();
        return page.locator(".pf-v5-c-popover__body");
    }

    Locator claimName() {
        return page.getByTestId("claim.name");
    }

    /** The console writes dots of a setting's name as beer mugs. */
    Locator cell(int row, String column) {
        return page.getByTestId("config.tenant🍺role🍺mapping." + row + "." + column);
    }

    List<String> rows() {
        Locator keys = page.locator("input[name^='config.tenant🍺role🍺mapping.'][name$='.key']");
        return keys.all().stream().map(key -> key.inputValue()).toList();
    }

    void addRow() {
        page.getByTestId("config.tenant🍺role🍺mapping-add-row").click();
    }

    void save() {
        page.getByTestId("save").click();
    }

    Locator success() {
        return page.locator(".pf-v5-c-alert.pf-m-success");
    }

    Locator error() {
        return page.locator(".pf-v5-c-alert.pf-m-danger");
    }

    /** A picture of the dialog down to its buttons, without the console's menus. */
    void print(Path file) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        BoundingBox main = page.locator("main").boundingBox();
        BoundingBox save = page.getByTestId("save").boundingBox();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setClip(main.x, main.y, main.width, save.y + save.height + MARGIN - main.y));
    }
}
