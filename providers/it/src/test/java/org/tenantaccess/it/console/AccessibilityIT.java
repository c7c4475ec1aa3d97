package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** axe finds nothing on any page, in light and dark, in both languages; narrow windows and right-to-left text do. */
class AccessibilityIT {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int NARROW = 320;

    private static Chromium chromium;
    private static TestRealm realm;
    private static Visit sam;

    @BeforeAll
    static void signIn() {
        chromium = Chromium.start();
        realm = BusyRealm.fresh();
        sam = Visit.of(chromium, realm, "sam");
    }

    @AfterAll
    static void removeRealm() {
        sam.close();
        chromium.close();
        realm.close();
    }

    static Stream<String> pages() {
        return ConsolePages.of(realm).values().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(String path) {
        sam.page().setViewportSize(WIDTH, HEIGHT);
        sam.light().speaking("en").open(path);
        assertThat(violations()).as("light").isEmpty();
        sam.dark().speaking("zh-TW").open(path);
        assertThat(violations()).as("dark").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void narrowWindowsNeedNoScrollingAside(String path) {
        sam.page().setViewportSize(NARROW, HEIGHT);
        sam.light().speaking("en").open(path);

        assertThat(overflow()).isZero();
        sam.page().evaluate("() => { document.documentElement.dir = 'rtl'; }");
        assertThat(sam.heading()).isInViewport();
        assertThat(overflow()).isZero();
    }

    /** How far the page is wider than the window. */
    private static int overflow() {
        return (int) sam.page().evaluate("""
                () => {
                  const wide = (e) => e ? e.scrollWidth - e.clientWidth : 0;
                  return Math.max(wide(document.documentElement), wide(document.querySelector("main")));
                }""");
    }

    private static List<String> violations() {
        return new AxeBuilder(sam.page())
                .withTags(LEVELS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }
}
