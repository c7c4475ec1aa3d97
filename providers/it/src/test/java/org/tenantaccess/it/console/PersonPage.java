package org.tenantaccess.it.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.tenantaccess.it.actor.Person;

/** One person: what they hold, why, and what their tokens carry. */
record PersonPage(Visit visit) {

    static PersonPage open(Visit visit, Person person, String tab) {
        return new PersonPage(visit.open("people/user/" + person.id() + "/" + tab));
    }

    /** Asks why, or why not. */
    Locator explain(String permission, String resource) {
        visit.the("explain-permission").selectOption(permission);
        pick("explain-resource", resource);
        return visit.the("explain-result");
    }

    /** What a client's token would carry. */
    Locator preview(String client) {
        visit.the("preview-client").fill(client);
        visit.the("preview-show").click();
        return visit.the("preview-claims");
    }

    PersonPage copy() {
        visit.the("copy-open").click();
        return this;
    }

    PersonPage to(String... targets) {
        for (String target : targets) {
            pick("copy-targets", target);
        }
        return this;
    }

    PersonPage mode(String mode) {
        visit.page().locator("#copy-mode-" + mode).check();
        return this;
    }

    /** What would change. */
    Locator planned() {
        visit.the("copy-preview").click();
        return visit.the("copy-planned");
    }

    /** What has changed. */
    Locator save() {
        visit.the("copy-save").click();
        return visit.the("copy-done");
    }

    private void pick(String field, String name) {
        Locator input = visit.the(field).locator("input");
        input.fill(name);
        visit.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        input.press("Tab");
    }
}
