package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/** The matrix of one role. */
record MatrixPage(Visit visit) {

    private static final Pattern ASSIGNED = Pattern.compile("(, |、|,)assigned");

    static MatrixPage open(Visit visit, String role) {
        return new MatrixPage(visit.open("roles/" + role + "/matrix"));
    }

    /** A check box by whom and where it is, as {@code max} and {@code Project Alpha}. */
    Locator cell(String subject, String resource) {
        return visit.page()
                .locator("[data-testid=matrix-cell] input[aria-label^='" + subject + ", " + resource + ",']");
    }

    MatrixPage toggle(String subject, String resource) {
        cell(subject, resource).click();
        return this;
    }

    void isAssigned(String subject, String resource) {
        assertThat(cell(subject, resource)).hasAttribute("aria-label", ASSIGNED);
    }

    void isNotAssigned(String subject, String resource) {
        assertThat(cell(subject, resource)).hasAttribute("aria-label", Pattern.compile("not assigned"));
    }

    MatrixPage save() {
        visit.the("matrix-save").click();
        return this;
    }

    MatrixPage revert() {
        visit.the("matrix-revert").click();
        return this;
    }

    MatrixPage transpose() {
        visit.the("matrix-transpose").click();
        return this;
    }

    void isSaved() {
        assertThat(visit.the("matrix-saved")).isVisible();
        assertThat(changes()).hasText("No changes");
    }

    /** How many changes wait to be saved. */
    Locator changes() {
        return visit.the("matrix-changes");
    }

    /** The grid shows exactly these rows, in this order. */
    void hasRows(String... names) {
        has("row", names);
    }

    void hasColumns(String... names) {
        has("column", names);
    }

    private void has(String axis, String... names) {
        Locator titles = visit.page().locator("[data-testid=matrix-" + axis + "-header] .ta-matrix-title bdi");
        assertThat(titles).hasText(names);
    }

    MatrixPage search(String field, String text) {
        visit.the(field).locator("input").fill(text);
        return this;
    }

    MatrixPage choose(String field, String value) {
        visit.the(field).selectOption(value);
        return this;
    }

    Locator conflict() {
        return visit.the("matrix-conflict");
    }

    void decide(String whose) {
        if (whose.equals("mine")) {
            conflict().getByLabel("Keep mine").check();
        }
        visit.the("matrix-conflict-save").click();
    }

    void press(String... keys) {
        List.of(keys).forEach(visit.page().keyboard()::press);
    }
}
