package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;
import org.tenantaccess.it.transfer.RealmFile;

/** The browser asks for and shows as little of a large matrix as of a small one; {@code -Dscale} says how large. */
class ConsoleScaleIT {

    private static final int SCALE = Integer.getInteger("scale", 1000);

    /** A window touches four tiles at most. */
    private static final int TILES = 4;

    /** The row and the column of the cell that has the focus are kept, but not loaded where nobody sees them. */
    private static final String LOADING = ".ta-matrix-loading:not([data-cell^='0,'], [data-cell$=',0'])";

    private static Chromium chromium;
    private static TestRealm realm;

    @BeforeAll
    static void fill() {
        chromium = Chromium.start();
        realm = TestRealm.fresh(json -> {
            RealmFile file = new RealmFile(json);
            IntStream.range(0, SCALE).forEach(n -> {
                file.addTo("users", "{'username':'u" + n + "','enabled':true}");
                file.add("resources", "{'type':'project','id':'p" + n + "','name':'P" + n + "'}");
            });
        });
    }

    @AfterAll
    static void removeRealm() {
        chromium.close();
        realm.close();
    }

    @Test
    void everyStepAsksForAFewTilesAndShowsAFewHundredBoxes() {
        try (Visit sam = Visit.of(chromium, realm, "sam")) {
            AtomicInteger requests = new AtomicInteger();
            sam.page().onRequest(request -> {
                if (request.url().contains("/tenant-access/matrix")) {
                    requests.incrementAndGet();
                }
            });
            List<Integer> asked = new ArrayList<>();
            List<Integer> nodes = new ArrayList<>();
            MatrixPage.open(sam, "resource-contributor");
            for (double part : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                scrollTo(sam, part);
                asked.add(requests.getAndSet(0));
                nodes.add((int) sam.page().evaluate("() => document.querySelectorAll('*').length"));
            }

            System.out.printf("matrix %d x %d: requests %s, DOM nodes %s%n", SCALE, SCALE, asked, nodes);
            assertThat(asked).allSatisfy(count -> assertThat(count).isBetween(1, TILES));
            assertThat(nodes).allSatisfy(count -> assertThat(count).isLessThan(2 * nodes.get(0)));
        }
    }

    /** As far down and aside, and until all is there. */
    private static void scrollTo(Visit visit, double part) {
        visit.the("matrix-grid").evaluate("""
                (grid, part) => grid.scrollTo(
                    part * (grid.scrollWidth - grid.clientWidth), part * (grid.scrollHeight - grid.clientHeight))""", part);
        assertThat(visit.the("matrix-cell").first()).isVisible();
        visit.page().waitForCondition(() -> visit.page().locator(LOADING).count() == 0);
        visit.settle();
    }
}
