package org.tenantaccess.it.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of rules and tests, made from the names of the tests. */
final class RulesTable {

    private static final String HEAD = """
            # Rules and the tests that hold them

            Made from the names of the tests; `RulesTableTest` fails when it is out of date, and
            `./mvnw test -DskipITs -Dtest=RulesTableTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true` writes it anew.

            | rule | says | in the domain | on a real server |
            |---|---|---|---|
            """;

    private final List<RuleTest> domain;
    private final List<RuleTest> server;

    RulesTable(Path providers) {
        domain = RuleTest.of(providers, "domain");
        server = RuleTest.of(providers, "it");
    }

    /** Numbers of the rules that a test on the real server holds. */
    Set<Integer> onServer() {
        return server.stream().flatMap(test -> test.rules().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Numbers of the rules that a test in the domain holds. */
    Set<Integer> inDomain() {
        return domain.stream().flatMap(test -> test.rules().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    String markdown() {
        StringBuilder table = new StringBuilder(HEAD);
        for (int rule = 1; rule <= RuleTexts.count(); rule++) {
            table.append("| R" + rule + " | " + RuleTexts.of(rule) + " | " + cell(rule, domain) + " | "
                    + cell(rule, server) + " |\n");
        }
        return table.toString();
    }

    private static String cell(int rule, Collection<RuleTest> tests) {
        Map<String, String> byClass = new LinkedHashMap<>();
        tests.stream()
                .filter(test -> test.rules().contains(rule))
                .forEach(test -> byClass.merge(link(test), test.words(), (one, other) -> one + "; " + other));
        return byClass.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("<br>"));
    }

    private static String link(RuleTest test) {
        return "[" + test.className() + "](../" + test.file().toString().replace('\\', '/') + ")";
    }
}
