package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;
import org.tenantaccess.it.install.ProductionSite;
import org.tenantaccess.it.load.LargeRealm;

/** The browser asks for and shows as little of a large matrix as of a small one; {@code -Dscale} says how large. */
class ConsoleScaleIT {

    private static final int SCALE = Integer.getInteger("scale", 1000);

    /** A window touches four tiles at most. */
    private static final int TILES = 4;

    private static final int STATEMENTS = 20;
    private static final String MATRIX = "/tenant-access/matrix";

    /** The row and the column of the cell that has the focus are kept, but not loaded where nobody sees them. */
    private static final String LOADING = ".ta-matrix-loading:not([data-cell^='0,'], [data-cell$=',0'])";

    private static ProductionSite site;
    private static Chromium chromium;
    private static TestRealm realm;

    @BeforeAll
    static void fill() {
        assumeTrue(ProductionSite.possible(), "PostgreSQL is not installed");
        site = ProductionSite.shared();
        realm = new TestRealm(site.server(), "large-console");
        realm.tryImport(file -> {}).expect(201);
        LargeRealm.fill(site, "large-console", SCALE);
        chromium = Chromium.start();
    }

    @AfterAll
    static void removeRealm() {
        if (realm != null) {
            chromium.close();
            realm.close();
        }
    }

    @Test
    void everyStepAsksForAFewTilesAndShowsAFewHundredBoxes() {
        try (Visit sam = Visit.of(chromium, realm, "sam")) {
            AtomicInteger requests = new AtomicInteger();
            sam.page().onRequest(request -> {
                if (request.url().contains(MATRIX)) {
                    requests.incrementAndGet();
                }
            });
            List<Integer> asked = new ArrayList<>();
            List<Integer> nodes = new ArrayList<>();
            List<Integer> statements = new ArrayList<>();
            MatrixPage.open(sam, "resource-contributor");
            for (double part : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                statements.add(site.statements(() -> scrollTo(sam, part)).size());
                asked.add(requests.getAndSet(0));
                nodes.add((int) sam.page().evaluate("() => document.querySelectorAll('*').length"));
            }

            System.out.printf(
                    "matrix %d x %d: requests %s, SQL statements %s, DOM nodes %s%n",
                    SCALE, SCALE, asked, statements, nodes);
            assertThat(asked).allSatisfy(count -> assertThat(count).isBetween(1, TILES));
            assertThat(nodes).allSatisfy(count -> assertThat(count).isLessThan(2 * nodes.get(0)));
            // Of each request: who asks, and the page.
            assertThat(statements).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(TILES * STATEMENTS));
        }
    }

    /** As far down and aside, and until all is there; the first place is there already. */
    private static void scrollTo(Visit visit, double part) {
        if (part > 0) {
            visit.page().waitForResponse(response -> response.url().contains(MATRIX), () -> jump(visit, part));
        }
        visit.page().waitForCondition(() -> visit.page().locator(LOADING).count() == 0);
        visit.settle();
    }

    private static void jump(Visit visit, double part) {
        visit.the("matrix-grid").evaluate("""
                (grid, part) => grid.scrollTo(
                    part * (grid.scrollWidth - grid.clientWidth), part * (grid.scrollHeight - grid.clientHeight))""", part);
    }
}
