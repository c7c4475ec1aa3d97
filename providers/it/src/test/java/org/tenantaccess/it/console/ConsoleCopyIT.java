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
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** What a person's page is for: copying, explaining, and looking into tokens. */
class ConsoleCopyIT {

    private static Chromium chromium;
    private static TestRealm realm;
    private static Caller other;

    @BeforeAll
    static void importRealm() {
        chromium = Chromium.start();
        realm = TestRealm.fresh();
        other = realm.person("sam").visitor();
    }

    @AfterAll
    static void removeRealm() {
        chromium.close();
        realm.close();
    }

    /** Carol reviews alpha, Noah nothing; Max manages alpha. */
    @BeforeEach
    void startAgain() {
        for (String user : List.of("carol", "nobody")) {
            held(user).forEach(one -> other.delete(
                            "tenant-access/assignments/" + one.path("id").asText())
                    .expect(204));
        }
        other.post(
                        "tenant-access/assignments",
                        Grants.user("resource-reviewer", realm.person("carol").id(), "project:alpha"))
                .expect(201);
    }

    @Test
    void R28_copyIsShownBeforeItIsDoneAndAdds() {
        try (Visit sam = visit()) {
            PersonPage max = PersonPage.open(sam, realm.person("max"), "holds");
            max.copy().to("carol", "nobody");

            assertThat(max.planned().getByTestId("copy-added")).hasCount(2);
            assertThat(sam.the("copy-removed")).hasCount(0);
            assertThat(roles("carol")).containsExactly("resource-reviewer");

            assertThat(max.save()).isVisible();
        }
        assertThat(roles("carol")).containsExactlyInAnyOrder("resource-reviewer", "resource-manager");
        assertThat(roles("nobody")).containsExactly("resource-manager");
        assertThat(roles("max")).containsExactly("resource-manager");
    }

    @Test
    void R28_replacingTellsWhatIsTakenAway() {
        try (Visit sam = visit()) {
            PersonPage max = PersonPage.open(sam, realm.person("max"), "holds");
            max.copy().to("carol").mode("replace");

            assertThat(max.planned().getByTestId("copy-removed")).containsText("Resource Reviewer");
            assertThat(max.save()).isVisible();
        }
        assertThat(roles("carol")).containsExactly("resource-manager");
    }

    @Test
    void pathFromMaxToHisPermissionIsDrawnAndSaid() {
        try (Visit sam = visit()) {
            PersonPage max = PersonPage.open(sam, realm.person("max"), "explain");

            assertThat(max.explain("edit-resources", "Alpha")).hasAttribute("data-decision", "true");
            assertThat(sam.the("explain-because")).containsText("max holds the role Resource Manager on");
            assertThat(max.explain("edit-resources", "Beta")).hasAttribute("data-decision", "false");
        }
    }

    @Test
    void previewIsWhatTheTokenWillCarry() {
        JsonNode token = realm.person("max").login("twcc").accessTokenClaims().path("permissions");
        try (Visit sam = visit()) {
            PersonPage max = PersonPage.open(sam, realm.person("max"), "preview");

            String shown = max.preview("twcc").locator("code").innerText();

            assertThat(Json.parse(shown).path("permissions")).isEqualTo(token);
        }
    }

    private static Visit visit() {
        return Visit.of(chromium, realm, "sam");
    }

    private static List<String> roles(String user) {
        return held(user).stream().map(one -> one.path("role").asText()).toList();
    }

    private static List<JsonNode> held(String user) {
        JsonNode held = other.get("tenant-access/users/" + realm.person(user).id() + "/assignments")
                .expect(200)
                .body();
        return StreamSupport.stream(held.spliterator(), false).toList();
    }
}
