package org.tenantaccess.it.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotScale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** Pictures of every page for the documentation; {@code -Ddocs.screenshots=<directory>} says where they go. */
class ConsoleScreenshotsIT {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1150;

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

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyPageHasAPicture(String theme) throws IOException {
        try (Visit sam = theme.equals("dark") ? visit("sam").dark() : visit("sam")) {
            for (Map.Entry<String, String> page : ConsolePages.of(realm).entrySet()) {
                sam.open(page.getValue());
                if (page.getKey().equals("person-preview")) {
                    new PersonPage(sam).preview("twcc").waitFor();
                }
                print(sam, page.getKey() + "-" + theme);
            }
        }
    }

    @Test
    void resourceManagersOwnPageHasAPicture() throws IOException {
        try (Visit max = visit("max")) {
            print(max.open("mine"), "mine-of-a-resource-manager-light");
        }
    }

    @Test
    void unsavedChangesHaveAPicture() throws IOException {
        try (Visit sam = visit("sam")) {
            MatrixPage.open(sam, "resource-contributor")
                    .toggle("administrator", "Project Alpha")
                    .toggle("gwen", "Project Beta");
            print(sam, "matrix-unsaved-light");
        }
    }

    private static Visit visit(String user) {
        Visit visit = Visit.of(chromium, realm, user);
        visit.page().setViewportSize(WIDTH, HEIGHT);
        return visit;
    }

    private static void print(Visit visit, String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of(System.getProperty("docs.screenshots", "target/screenshots"))
                .resolve("console"));
        visit.page().evaluate("() => document.fonts.ready.then(() => true)");
        Path picture = pictures.resolve(name + ".png");
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(picture)
                        .setScale(ScreenshotScale.CSS)
                        .setAnimations(ScreenshotAnimations.DISABLED));
        assertThat(picture).isNotEmptyFile();
    }
}
