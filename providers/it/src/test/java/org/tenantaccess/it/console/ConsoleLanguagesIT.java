package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** The console speaks the language of the person, or the one that is chosen, on every page. */
class ConsoleLanguagesIT {

    /** What i18next shows of a text that is missing, as {@code roles.create} or {@code deleteSelected}, or of a value. */
    private static final Pattern KEY =
            Pattern.compile("[a-z]+[A-Z]\\w*|[a-z]\\w*(\\.\\w+)+|.*\\{\\{.*", Pattern.DOTALL);

    /** Every text that one sees or hears, each by itself. */
    private static final String TEXTS = """
            () => {
              const texts = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                if (!walker.currentNode.parentElement.closest("script, style")) texts.push(walker.currentNode.data);
              }
              for (const name of ["aria-label", "title", "placeholder", "alt"]) {
                document.querySelectorAll(`[${name}]`).forEach((e) => texts.push(e.getAttribute(name)));
              }
              return texts;
            }""";

    private static Chromium chromium;
    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        chromium = Chromium.start();
        realm = BusyRealm.fresh();
    }

    @AfterAll
    static void removeRealm() {
        chromium.close();
        realm.close();
    }

    @Test
    void personsOwnLanguageInKeycloakIsSpoken() {
        realm.speaks("rita", "zh-TW");
        try (Visit rita = Visit.of(chromium, realm, "rita")) {
            assertThat(rita.heading()).hasText("我的權限");
            assertThat(rita.page().locator("html")).hasAttribute("lang", "zh-TW");
        }
    }

    @Test
    void mastheadsMenuChangesTheLanguageAndAReloadKeepsIt() {
        try (Visit max = Visit.of(chromium, realm, "max")) {
            max.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Language"))
                    .click();
            max.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("中文"))
                    .click();
            assertThat(max.heading()).hasText("我的權限");

            max.page().reload();

            assertThat(max.heading()).hasText("我的權限");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-TW"})
    void noTextIsMissingOnAnyPage(String language) {
        try (Visit sam = Visit.of(chromium, realm, "sam").speaking(language)) {
            for (String path : ConsolePages.of(realm).values()) {
                sam.open(path);

                assertThat(keys(sam)).as(path).isEmpty();
                assertThat(sam.page().locator("html")).hasAttribute("lang", language);
            }
        }
    }

    private static List<String> keys(Visit visit) {
        List<?> texts = (List<?>) visit.page().evaluate(TEXTS);
        return texts.stream()
                .map(text -> text.toString().strip())
                .filter(KEY.asMatchPredicate())
                .toList();
    }
}
