package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of roles. */
record RolesPage(Visit visit) {

    static RolesPage open(Visit visit) {
        return new RolesPage(visit.open("roles"));
    }

    /** Makes a custom role with these permissions, and is then on its page. */
    RolePage create(String name, String... permissions) {
        visit.the("create-role").click();
        visit.the("role-name").fill(name);
        for (String permission : permissions) {
            visit.the("permission-" + permission).check();
        }
        visit.the("save-role").click();
        assertThat(visit.heading()).containsText(name);
        return new RolePage(visit);
    }

    Locator role(String name) {
        return visit.main()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    RolesPage search(String text) {
        visit.page()
                .getByPlaceholder("Search", new Page.GetByPlaceholderOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }
}
