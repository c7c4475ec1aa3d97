package org.tenantaccess.it.browser;

import com.microsoft.playwright.Page;

/** Keycloak's login, in one page or in two: where a realm has organizations, it asks for the user first. */
public final class LoginForm {

    private LoginForm() {}

    /** Logs in; the password is the user name. */
    public static void submit(Page page, String name) {
        page.fill("#username", name);
        if (page.locator("#password").count() == 0) {
            page.click("#kc-login");
        }
        page.fill("#password", name);
        page.click("#kc-login");
    }
}
