package org.tenantaccess.it.relying;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.tenantaccess.it.browser.Chromium;
import org.tenantaccess.it.browser.LoginForm;

/** Somebody with a browser, which keeps its cookies from one application to the next. */
final class Visitor implements AutoCloseable {

    private static final double SECOND = 1000;

    private final BrowserContext context;
    private final Page page;
    private int submittedForms;

    Visitor(Chromium chromium) {
        context = chromium.newContext();
        page = context.newPage();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().contains("/login-actions/")) {
                submittedForms++;
            }
        });
    }

    /** Opens a page and goes through Keycloak's login pages, which the application has to ask for. */
    Visitor logIn(String url, String name) {
        page.navigate(url);
        LoginForm.submit(page, name);
        return arriveAt(url);
    }

    /** Opens a page to which the browser comes without a password, be it over Keycloak. */
    Visitor open(String url) {
        page.navigate(url);
        return arriveAt(url);
    }

    private Visitor arriveAt(String url) {
        page.waitForURL(there -> there.equals(url));
        return this;
    }

    /** Where the browser ends when it opens a page. */
    String whereto(String url) {
        page.navigate(url);
        return page.url();
    }

    /** The status of a page of an application at which the person is logged in. */
    int status(String url) {
        return page.navigate(url).status();
    }

    /** What the application knows about the person. */
    String text(String id) {
        return page.locator("#" + id).innerText();
    }

    /** Does nothing for a second. */
    void rest() {
        page.waitForTimeout(SECOND);
    }

    /** How often a login page of Keycloak was sent off. */
    int submittedForms() {
        return submittedForms;
    }

    @Override
    public void close() {
        context.close();
    }
}
