package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;
import org.tenantaccess.it.browser.LoginForm;

/** A person at the console, in a browser of their own, which must complain of nothing but refusals that are told. */
final class Visit implements AutoCloseable {

    private static final String BUSY = "[data-testid=loading], .pf-v5-c-skeleton, #main [aria-busy=true]";

    private final TestRealm realm;
    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;
    private final List<String> dialogs = new ArrayList<>();
    private final List<Integer> refusals = new ArrayList<>();
    private String language = "";

    private Visit(Chromium chromium, TestRealm realm, String user, String first) {
        this.realm = realm;
        this.context = chromium.newContext();
        this.page = context.newPage();
        this.complaints = Complaints.of(page);
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.accept();
        });
        page.navigate(address(first));
        LoginForm.submit(page, user);
        assertThat(heading()).isVisible();
    }

    /** Signs in on the way to the first page; where the person lands there is their affair. */
    static Visit of(Chromium chromium, TestRealm realm, String user) {
        return new Visit(chromium, realm, user, "");
    }

    Page page() {
        return page;
    }

    /** The path behind the realm's name, as {@code roles/resource-manager}. */
    Visit open(String path) {
        // Loaded anew: where only the fragment changes, one could still look at the page before.
        page.navigate("about:blank");
        page.navigate(address(path));
        settle();
        return this;
    }

    /** From the next page on that is opened. */
    Visit speaking(String locale) {
        language = locale;
        return this;
    }

    Visit dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    Visit light() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** The server refuses something with this status, of which the browser tells. */
    Visit refusedWith(int status) {
        refusals.add(status);
        return this;
    }

    /** Waits until nothing is loading any more. */
    void settle() {
        assertThat(heading()).isVisible();
        assertThat(page.locator(BUSY)).hasCount(0);
    }

    Locator heading() {
        return page.locator("#main h1").first();
    }

    Locator main() {
        return page.locator("#main");
    }

    /** An element of the page by its name for tests. */
    Locator the(String testId) {
        return page.getByTestId(testId);
    }

    /** Where one can go from here, as {@code roles}. */
    List<String> navigation() {
        return page.locator("[data-testid^='nav-']").all().stream()
                .map(item -> item.getAttribute("data-testid").substring("nav-".length()))
                .toList();
    }

    /** What scripts of a page opened, which the console never does. */
    List<String> dialogs() {
        return dialogs;
    }

    private String address(String path) {
        String query = language.isEmpty() ? "" : "?kc_locale=" + language;
        return new ConsoleAddress(realm.server(), realm.name())
                .uri("/" + query + "#/" + realm.name() + "/" + path)
                .toString();
    }

    private boolean isTold(String complaint) {
        return refusals.stream()
                .anyMatch(status -> complaint.contains("the server responded with a status of " + status));
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(complaints.texts()).allMatch(this::isTold);
    }
}
