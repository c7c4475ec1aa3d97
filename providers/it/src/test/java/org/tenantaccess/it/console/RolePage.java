package org.tenantaccess.it.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** One role. */
record RolePage(Visit visit) {

    static RolePage open(Visit visit, String key, String tab) {
        return new RolePage(visit.open("roles/" + key + "/" + tab));
    }

    MatrixPage matrix() {
        visit.the("tab-matrix").click();
        return new MatrixPage(visit);
    }

    /** Why the role cannot be changed. */
    Locator readOnly() {
        return visit.the("read-only");
    }

    Locator saveButton() {
        return visit.the("save-role");
    }

    Locator deleteButton() {
        return visit.the("delete-role");
    }

    /** Takes the role from a person, and confirms it. */
    void removeFrom(String person) {
        assignment(person).getByTestId("remove-assignment").click();
        visit.the("confirm").click();
    }

    Locator assignment(String person) {
        return visit.the("assignment").filter(new Locator.FilterOptions().setHasText(person));
    }

    Locator dialog() {
        return visit.page().getByRole(AriaRole.DIALOG);
    }
}
