package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** Working in the matrix: seeing less of it, changing it by hand and by keyboard, and with somebody else at it. */
class ConsoleMatrixIT {

    private static final String ROLE = "resource-contributor";

    private static Chromium chromium;
    private static TestRealm realm;
    private static Caller other;

    @BeforeAll
    static void importRealm() {
        chromium = Chromium.start();
        realm = TestRealm.fresh();
        other = realm.person("sam").visitor();
        realm.admin().post("tenant-access/categories", "{'name':'Flight'}").expect(201);
        realm.admin()
                .post("tenant-access/resources", "{'type':'project','id':'gamma','name':'Gamma','category':'Flight'}")
                .expect(201);
    }

    @AfterAll
    static void removeRealm() {
        chromium.close();
        realm.close();
    }

    @BeforeEach
    void takeTheRoleFromEverybody() {
        other.get("tenant-access/assignments?role=" + ROLE)
                .expect(200)
                .body()
                .forEach(one -> other.delete(
                        "tenant-access/assignments/" + one.path("id").asText()));
    }

    @Test
    void R34_everyFilterShowsTheirPart() {
        try (Visit sam = visit()) {
            MatrixPage matrix = MatrixPage.open(sam, ROLE);
            matrix.hasColumns("Handbook", "Minutes", "Alpha", "Beta", "Gamma");

            matrix.choose("matrix-resource-type", "document").hasColumns("Handbook", "Minutes");
            matrix.choose("matrix-resource-type", "project").hasColumns("Alpha", "Beta", "Gamma");
            matrix.choose("matrix-category", "Flight").hasColumns("Gamma");
            sam.the("matrix-clear").click();
            matrix.search("matrix-resource-search", "hand").hasColumns("Handbook");
            matrix.search("matrix-user-search", "ma").hasRows("max");
            sam.the("matrix-clear").click();
            matrix.choose("matrix-directory", "group");
            assertThat(matrix.cell("max", "Project Alpha")).hasCount(0);
            assertThat(matrix.cell("/reviewers", "Project Alpha")).isVisible();
            matrix.choose("matrix-directory", "external");
            assertThat(sam.the("empty")).isVisible();
            matrix.choose("matrix-directory", "internal");
            assertThat(matrix.cell("gwen", "Project Alpha")).isVisible();
            assertThat(matrix.cell("/reviewers", "Project Alpha")).hasCount(0);
        }
    }

    @Test
    void R34_transposedItShowsTheSameTheOtherWayRound() {
        give("max", "project:beta");
        try (Visit sam = visit()) {
            MatrixPage matrix = MatrixPage.open(sam, ROLE).transpose();

            matrix.hasRows("Handbook", "Minutes", "Alpha", "Beta", "Gamma");
            matrix.isAssigned("max", "Project Beta");
            matrix.transpose().hasColumns("Handbook", "Minutes", "Alpha", "Beta", "Gamma");
            matrix.isAssigned("max", "Project Beta");
        }
    }

    @Test
    void revertTakesAllChangesBack() {
        try (Visit sam = visit()) {
            MatrixPage matrix = MatrixPage.open(sam, ROLE).toggle("rex", "Project Alpha");
            matrix.isAssigned("rex", "Project Alpha");

            matrix.revert();

            assertThat(matrix.changes()).hasText("No changes");
            matrix.isNotAssigned("rex", "Project Alpha");
        }
    }

    /** Sam gives a box while somebody else makes the person's scope Global, which a box contradicts. */
    @ParameterizedTest
    @CsvSource({"mine, GLOBAL CUSTOM", "theirs, GLOBAL"})
    void conflictIsShownAndDecided(String whose, String scopes) {
        try (Visit sam = visit().refusedWith(412)) {
            MatrixPage matrix =
                    MatrixPage.open(sam, ROLE).toggle("rex", "Project Alpha").toggle("gwen", "Project Alpha");
            everywhere("gwen");

            matrix.save();

            assertThat(matrix.conflict()).containsText("gwen, Project Alpha");
            matrix.decide(whose);
            matrix.isSaved();
            matrix.isAssigned("rex", "Project Alpha");
        }
        assertThat(scopes("gwen")).containsExactlyInAnyOrder(scopes.split(" "));
    }

    @Test
    void leavingWithUnsavedChangesIsAskedAbout() {
        try (Visit sam = visit()) {
            MatrixPage matrix = MatrixPage.open(sam, ROLE).toggle("rex", "Project Alpha");

            sam.the("nav-people").click();
            sam.the("matrix-leave-stay").click();
            assertThat(matrix.changes()).hasText("1 change");
            sam.the("nav-people").click();
            sam.the("matrix-leave-confirm").click();

            assertThat(sam.heading()).hasText("People & groups");
        }
    }

    @Test
    void keyboardAloneIsEnough() {
        try (Visit sam = visit()) {
            MatrixPage matrix = MatrixPage.open(sam, ROLE);
            matrix.hasColumns("Handbook", "Minutes", "Alpha", "Beta", "Gamma");
            tabTo(sam, "[data-testid=matrix-grid] input");

            matrix.press("Space", "ArrowRight", "Space", "ArrowDown", "ArrowLeft", "Shift+Space");
            assertThat(sam.the("matrix-whole")).isVisible();
            assertThat(sam.the("matrix-whole-count")).containsText("5");
            tabTo(sam, "[data-testid=matrix-whole-give]");
            matrix.press("Enter");
            assertThat(matrix.changes()).hasText("7 changes");
            backTabTo(sam, "[data-testid=matrix-save]");
            matrix.press("Enter");

            matrix.isSaved();
            matrix.isAssigned("administrator", "Document Minutes");
            matrix.isAssigned("carol", "Project Gamma");
        }
    }

    private static void tabTo(Visit visit, String selector) {
        presses(visit, "Tab", selector);
    }

    private static void backTabTo(Visit visit, String selector) {
        presses(visit, "Shift+Tab", selector);
    }

    private static void presses(Visit visit, String key, String selector) {
        for (int pressed = 0; pressed < 60; pressed++) {
            if ((boolean) visit.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            visit.page().keyboard().press(key);
        }
        throw new AssertionError("never reached by " + key + ": " + selector);
    }

    private static void give(String user, String resource) {
        other.post(
                        "tenant-access/assignments",
                        Grants.user(ROLE, realm.person(user).id(), resource))
                .expect(201);
    }

    private static List<String> scopes(String user) {
        JsonNode held =
                other.get("tenant-access/assignments?role=" + ROLE).expect(200).body();
        return StreamSupport.stream(held.spliterator(), false)
                .filter(one -> one.at("/subject/name").asText().equals(user))
                .map(one -> one.path("scope").asText())
                .toList();
    }

    private static void everywhere(String user) {
        other.post(
                        "tenant-access/assignments",
                        Grants.user(ROLE, realm.person(user).id()))
                .expect(201);
    }

    private static Visit visit() {
        return Visit.of(chromium, realm, "sam");
    }
}
