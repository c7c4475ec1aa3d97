package org.tenantaccess.it.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.BadInput;

/** Built, started, filled and started again, in production mode on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstallIT {

    private static final Pattern OUR_TABLE =
            Pattern.compile("\\bta_(assignment|role|resource|category)\\b", Pattern.CASE_INSENSITIVE);
    private static final String CHANGES =
            "select id, orderexecuted, dateexecuted, md5sum from databasechangelog_tenant_acc order by orderexecuted";

    private Postgres database;
    private Installation installation;
    private String buildLog;
    private String firstLog;
    private List<String> firstChanges;
    private ProductionServer server;
    private TestRealm realm;

    @BeforeAll
    void installFillAndRestart() {
        assumeTrue(Postgres.installed() || System.getenv("CI") != null, "PostgreSQL is not installed");
        database = Postgres.start();
        installation = Installation.create();
        buildLog = installation.build("--db=postgres");
        ProductionServer first = ProductionServer.start(installation, database, "INFO,org.tenantaccess:debug");
        try {
            new TestRealm(first, "installed").tryImport(ManyHoldings::add).expect(201);
            firstChanges = database.rows(CHANGES);
        } finally {
            first.close();
            firstLog = first.log();
        }
        server = ProductionServer.start(installation, database, "INFO,org.hibernate.SQL:debug");
        realm = new TestRealm(server, "installed");
    }

    @AfterAll
    void remove() {
        if (server != null) {
            server.close();
        }
        if (installation != null) {
            installation.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void startsWithoutAWarningOfOurs() {
        assertThat(firstLog).contains("started in").contains("Profile prod activated");
        // Keycloak tells of every provider that implements one of its internal interfaces.
        assertThat(Stream.concat(buildLog.lines(), firstLog.lines())
                        .filter(line -> line.contains("WARN") || line.contains("ERROR"))
                        .filter(line -> line.contains("tenantaccess")
                                || line.contains("tenant-access")
                                || OUR_TABLE.matcher(line).find())
                        .filter(line -> !line.contains("KC-SERVICES0047")))
                .isEmpty();
        assertThat(firstLog).doesNotContain("Exception");
    }

    @Test
    void runsTheChangelogOnce() {
        assertThat(firstChanges).isNotEmpty();
        assertThat(database.rows(CHANGES)).isEqualTo(firstChanges);
    }

    @Test
    void issuesClaimsAfterARestart() {
        var claims = realm.person("max").login().accessTokenClaims();

        assertThat(claims.at("/permissions/resources/project/alpha")).hasSize(7);
        assertThat(realm.person("creator").login().accessTokenClaims().path("tenant_roles"))
                .isEqualTo(Json.of("['tenant-admin']"));
    }

    @ParameterizedTest
    @CsvSource({"nobody, 0", "one, 1", "many, 200", "grouped, 60"})
    void aTokenTakesOneStatementWhateverIsHeld(String person, int projects) {
        int before = server.log().length();

        realm.person(person).login();

        assertThat(ourStatements(server.log().substring(before))).hasSize(1);
        assertThat(realm.admin()
                        .get("tenant-access/users/" + realm.person(person).id() + "/permissions")
                        .expect(200)
                        .body()
                        .at("/resources/project"))
                .hasSize(projects);
    }

    @Test
    void takesTextInEveryScript() {
        String name = "專案 \uD83D\uDE80 Ğ";
        Answer created = realm.admin()
                .post("tenant-access/resources", "{'type':'project','name':'" + name + "'}")
                .expect(201);

        assertThat(realm.admin()
                        .get("tenant-access/resources/project/" + created.createdId())
                        .expect(200)
                        .body()
                        .path("name")
                        .asText())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("org.tenantaccess.it.api.BadInput#all")
    void refusesBadInput(BadInput input) {
        String path = "tenant-access/" + input.path().replace("USER", "x");
        Answer answer = input.body().isEmpty()
                ? realm.admin().get(path)
                : realm.admin().send("POST", path, input.body().replace('\'', '"'));

        assertThat(answer.status()).isIn(400, 404);
    }

    @ParameterizedTest
    @MethodSource("org.tenantaccess.it.api.BadQueries#odd")
    void oddQueries(String path) {
        assertThat(realm.admin().get("tenant-access/" + path).status()).isIn(200, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles/%00", "resources/project/%00", "assignments/%00"})
    void nothingHasAnImpossibleId(String path) {
        realm.admin().delete("tenant-access/" + path).expect(404);
    }

    @Test
    void aRealmLeavesNoRowsBehind() {
        TestRealm gone = new TestRealm(server, "gone");
        gone.tryImport(ManyHoldings::add).expect(201);
        String id = gone.admin().get("").expect(200).body().path("id").asText();
        assertThat(rowsOf(id)).noneMatch(count -> count.equals("0"));

        gone.close();

        assertThat(rowsOf(id)).containsOnly("0");
    }

    private List<String> rowsOf(String realmId) {
        return Stream.of("ta_assignment", "ta_resource", "ta_category", "ta_role")
                .flatMap(table ->
                        database.rows("select count(*) from " + table + " where realm_id = '" + realmId + "'").stream())
                .toList();
    }

    private static List<String> ourStatements(String log) {
        return log.lines()
                .filter(line -> line.contains("org.hibernate.SQL"))
                .filter(line -> OUR_TABLE.matcher(line).find())
                .toList();
    }
}
