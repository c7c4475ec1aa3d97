package org.tenantaccess.it.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.install.ProductionSite;
import org.tenantaccess.it.transfer.RealmFile;

/** As many statements for much as for little: 1,000 users and resources, or more with {@code -Dscale=10000}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixScaleIT {

    private static final int SCALE = Integer.getInteger("scale", 1000);
    private static final int FEW = 10;
    private static final int BATCH = 500;
    private static final int REPETITIONS = 20;

    private ProductionSite site;
    private TestRealm realm;
    private List<String> users;

    /** Everybody has three assignments, the first one a thousand; a custom role is that of a hundred people. */
    @BeforeAll
    void fill() {
        assumeTrue(ProductionSite.possible(), "PostgreSQL is not installed");
        site = ProductionSite.shared();
        realm = new TestRealm(site.server(), "large");
        realm.tryImport(json -> {
                    RealmFile file = new RealmFile(json).withoutPasswords();
                    IntStream.range(0, SCALE / 100)
                            .forEach(n ->
                                    file.add("roles", "{'name':'custom-" + n + "','permissions':['read-resources']}"));
                })
                .expect(201);
        LargeRealm.fill(site, "large", SCALE);
        users = site.rows("select u.id from user_entity u join realm r on r.id = u.realm_id"
                + " where r.name = 'large' and u.username ~ '^u[0-9]+$' order by cast(substr(u.username, 2) as int)");
        long begin = System.nanoTime();
        // Everybody holds something on p0, ten on p1, and everybody something of their own.
        assign(SCALE, n -> tuple("resource-reviewer", n, 0));
        assign(FEW, n -> tuple("resource-contributor", n, 1));
        assign(SCALE, n -> tuple("resource-contributor", n, 2 + n % (SCALE - 2)));
        // The first one holds something on every resource.
        assign(SCALE, n -> tuple("resource-locks-administrator", 0, n));
        assign(SCALE, n -> tuple("custom-" + n % (SCALE / 100), n, SCALE - 1 - n));
        System.out.printf(
                "scale %d: %d assignments in %.1f s%n", SCALE, 4 * SCALE + FEW, (System.nanoTime() - begin) / 1e9);
    }

    @AfterAll
    void removeRealm() {
        if (realm != null) {
            realm.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "matrix?role=resource-contributor&maxRows=%1$d&maxColumns=%1$d, rows",
        "matrix?role=resource-contributor&rows=users&maxRows=%1$d&maxColumns=%1$d, rows",
        "matrix?role=resource-reviewer&directory=internal&maxRows=10&maxColumns=%d, columns",
        "assignments?max=%d, ''",
        "assignments?role=resource-reviewer&max=%d, ''",
        "resources?max=%d, ''",
        "resources?type=project&search=p&max=%d, ''",
        "holders?permission=read-resources&resource=project:p0&max=%d, ''",
        "users?max=%d, ''",
        "users?directory=internal&search=u&max=%d, ''",
        "groups?max=%d, ''",
        "users/FIRST/assignments?max=%d, ''",
        "roles?max=%d, ''"
    })
    void aPageTakesAsManyStatementsWhateverItsLength(String path, String list) {
        List<String> few = coldStatements(String.format(path, FEW));
        List<String> many = coldStatements(String.format(path, 1000));

        assertThat(many).as("statements").hasSizeLessThanOrEqualTo(few.size());
        JsonNode page = get(String.format(path, 1000));
        assertThat(list.isEmpty() ? page : page.path(list))
                .hasSizeGreaterThanOrEqualTo(path.startsWith("roles") ? 18 : 1000);
        measure(String.format(path, 100), few.size());
        measure(String.format(path, 1000), few.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix?role=resource-contributor", "assignments", "resources", "roles"})
    void aPageTakesAsManyStatementsWhereverItBegins(String path) {
        String first = path.contains("?") ? "&firstRow=%1$d&firstColumn=%1$d" : "?first=%d";

        assertThat(coldStatements(path + String.format(first, SCALE - 100)))
                .hasSizeLessThanOrEqualTo(
                        coldStatements(path + String.format(first, 0)).size());
    }

    /** With a thousand of everything in the realm, and with none. */
    @Test
    void anOverviewTakesAsManyStatementsWhateverThereIs() {
        JsonNode overview = get("overview");
        assertThat(overview.path("resources")).hasSize(50);
        assertThat(overview.at("/counts/assignments").asInt()).isGreaterThan(4 * SCALE);

        assertThat(coldStatements("overview")).hasSizeLessThanOrEqualTo(24);
        measure("overview", coldStatements("overview").size());
    }

    /** All of them are looked at for any page, a thousand with one statement. */
    @ParameterizedTest
    @ValueSource(strings = {"read-resources", "edit-resources"})
    void holdersTakeOneMoreStatementAThousand(String permission) {
        String path = "holders?max=1000&permission=" + permission + "&resource=project:";
        assertThat(get(path + "p1")).hasSizeBetween(FEW, 2 * FEW);

        int few = coldStatements(path + "p1").size();
        assertThat(coldStatements(path + "p0")).hasSizeLessThanOrEqualTo(few + SCALE / 1000);
    }

    /** With nothing cached but what any first request reads. */
    private List<String> coldStatements(String path) {
        realm.admin().post("clear-user-cache", "{}").expect(204);
        realm.admin().post("clear-realm-cache", "{}").expect(204);
        get("permissions");
        get("users/" + realm.person("rita").id() + "/permissions");
        return site.statements(() -> get(path));
    }

    private void measure(String path, int statements) {
        List<Long> nanos = new ArrayList<>();
        for (int n = 0; n < REPETITIONS; n++) {
            long begin = System.nanoTime();
            get(path);
            nanos.add(System.nanoTime() - begin);
        }
        Collections.sort(nanos);
        System.out.printf(
                "scale %d: %-80s %3d statements, median %.1f ms, p95 %.1f ms%n",
                SCALE, path, statements, nanos.get(REPETITIONS / 2) / 1e6, nanos.get(REPETITIONS * 95 / 100) / 1e6);
    }

    private JsonNode get(String path) {
        return realm.admin()
                .get("tenant-access/" + path.replace("FIRST", users.get(0)))
                .expect(200)
                .body();
    }

    private void assign(int count, IntFunction<String> tuple) {
        for (int from = 0; from < count; from += BATCH) {
            String batch = IntStream.range(from, Math.min(from + BATCH, count))
                    .mapToObj(tuple)
                    .collect(Collectors.joining(","));
            Answer answer = realm.admin()
                    .send("PATCH", "tenant-access/assignments", ("{'add':[" + batch + "]}").replace('\'', '"'))
                    .expect(200);
            assertThat(answer.body().path("added")).isNotEmpty();
        }
    }

    private String tuple(String role, int user, int project) {
        return "{'role':'" + role + "','subject':{'type':'user','id':'" + users.get(user)
                + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'p" + project + "'}]}";
    }
}
