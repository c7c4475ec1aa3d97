package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The tables suit every database that Keycloak supports. */
class ChangelogTest {

    private static final int ORACLES_LONGEST_NAME = 30;
    private static final int MYSQLS_LONGEST_KEY = 3_072;

    /** Words with a meaning of their own in one SQL or another. */
    private static final Set<String> RESERVED = Set.of(
            "VALUE", "KEY", "USER", "GROUP", "ROLE", "TYPE", "SCOPE", "RESOURCE", "LEVEL", "COMMENT", "ORDER", "INDEX");

    private static final Set<String> NAMES = Set.of(
            "tableName",
            "constraintName",
            "indexName",
            "primaryKeyName",
            "baseTableName",
            "referencedTableName",
            "uniqueConstraintName");

    private Changelog changelog;

    @BeforeEach
    void read() throws IOException, SAXException, ParserConfigurationException {
        changelog = Changelog.read();
    }

    @Test
    void includesEveryFileOfARelease()
            throws IOException, SAXException, ParserConfigurationException, URISyntaxException {
        try (Stream<Path> files = Files.list(Changelog.folder())) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("changelog-"))
                            .map("META-INF/tenant-access/"::concat))
                    .containsExactlyInAnyOrderElementsOf(Changelog.files());
        }
        assertThat(Changelog.files()).doesNotHaveDuplicates();
    }

    /** Not every database rolls a definition back, so that a change set of two could be half-done for ever. */
    @Test
    void changesOneThingAtATime() {
        assertThat(changelog.changeSets()).isNotEmpty().allSatisfy(changeSet -> assertThat(Changelog.changes(changeSet))
                .as(changeSet.getAttribute("id"))
                .hasSize(1));
        assertThat(changelog.changeSets())
                .extracting(changeSet -> changeSet.getAttribute("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNamesThatEveryDatabaseTakes() {
        assertThat(names())
                .isNotEmpty()
                .allMatch(name -> name.matches("[A-Z][A-Z_]*"))
                .allMatch(name -> name.length() <= ORACLES_LONGEST_NAME);
        assertThat(columns()).doesNotContainAnyElementsOf(RESERVED);
    }

    @Test
    void sharesNoNameWithKeycloak() {
        assertThat(changelog.tables().keySet()).allMatch(name -> name.startsWith("TA_"));
        assertThat(names().stream().filter(name -> !columns().contains(name))).allMatch(name -> name.contains("TA_"));
    }

    @Test
    void givesEveryTableOneNamedPrimaryKey() {
        assertThat(changelog.tables()).isNotEmpty().allSatisfy((table, columns) -> assertThat(columns.values())
                .filteredOn(Changelog.Column::primaryKey)
                .singleElement()
                .isEqualTo(new Changelog.Column("VARCHAR(36)", false, true)));
        assertThat(changelog.changes("constraints").filter(one -> one.hasAttribute("primaryKey")))
                .allMatch(one -> one.hasAttribute("primaryKeyName"));
    }

    /** One to a table of Keycloak's would stand in the way of Keycloak's own updates and removals. */
    @Test
    void hasForeignKeysBetweenItsOwnTablesOnly() {
        assertThat(changelog.changes("addForeignKeyConstraint")).isNotEmpty().allSatisfy(key -> {
            assertThat(columnsOf(key.getAttribute("baseTableName"))).containsKey(key.getAttribute("baseColumnNames"));
            assertThat(columnsOf(key.getAttribute("referencedTableName")))
                    .containsKey(key.getAttribute("referencedColumnNames"));
        });
    }

    /** Without an index, removing one row would read or lock the whole table that refers to it. */
    @Test
    void hasAnIndexForEveryForeignKey() {
        assertThat(changelog.changes("addForeignKeyConstraint")).allSatisfy(key -> assertThat(indexes())
                .anyMatch(index -> index.table().equals(key.getAttribute("baseTableName"))
                        && index.columns().get(0).equals(key.getAttribute("baseColumnNames"))));
    }

    @Test
    void hasIndexesOfExistingColumnsThatMySqlCanHold() {
        assertThat(indexes()).isNotEmpty().allSatisfy(index -> {
            Map<String, Changelog.Column> columns = columnsOf(index.table());
            assertThat(columns).containsKeys(index.columns().toArray(String[]::new));
            assertThat(index.columns().stream()
                            .mapToInt(column -> 4 * length(columns.get(column)))
                            .sum())
                    .isLessThanOrEqualTo(MYSQLS_LONGEST_KEY);
        });
    }

    /** An index, or what a unique constraint makes one for. */
    private record Index(String table, List<String> columns) {}

    private List<Index> indexes() {
        return Stream.concat(
                        changelog
                                .changes("addUniqueConstraint")
                                .map(unique -> new Index(
                                        unique.getAttribute("tableName"),
                                        Arrays.asList(unique.getAttribute("columnNames")
                                                .split(", *", -1)))),
                        changelog
                                .changes("createIndex")
                                .map(index -> new Index(
                                        index.getAttribute("tableName"),
                                        Changelog.elements(index, "column")
                                                .map(column -> column.getAttribute("name"))
                                                .toList())))
                .toList();
    }

    private Map<String, Changelog.Column> columnsOf(String table) {
        assertThat(changelog.tables()).containsKey(table);
        return changelog.tables().get(table);
    }

    private static int length(Changelog.Column column) {
        return Integer.parseInt(column.type().replaceAll("\\D", ""));
    }

    private List<String> columns() {
        return changelog
                .changes("column")
                .map(column -> column.getAttribute("name"))
                .toList();
    }

    private List<String> names() {
        Stream<String> others = changelog
                .changes("*")
                .flatMap(change -> NAMES.stream().filter(change::hasAttribute).map(change::getAttribute));
        return Stream.concat(columns().stream(), others).toList();
    }
}
