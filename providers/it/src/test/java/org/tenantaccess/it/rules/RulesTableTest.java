package org.tenantaccess.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Needs no server: it reads sources. */
class RulesTableTest {

    private static final int FIRST = 8;
    private static final int LAST = 35;

    /** R10 is a conclusion that applications draw; the API and the tokens tell the permissions only. */
    private static final List<Integer> IN_THE_DOMAIN_ONLY = List.of(10);

    private final Path providers = Path.of("..").toAbsolutePath().normalize();
    private final RulesTable table = new RulesTable(providers);

    @Test
    void theTableInTheDocumentationIsUpToDate() throws IOException {
        Path file = providers.resolve("docs/rules.md");
        if (Boolean.getBoolean("rules.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, table.markdown());
        }

        assertThat(file).hasContent(table.markdown());
    }

    @Test
    void everyRuleOfRoleManagementHasATestOnTheRealServer() {
        NavigableSet<Integer> missing = new TreeSet<>();
        IntStream.rangeClosed(FIRST, LAST).forEach(missing::add);
        missing.removeAll(table.onServer());
        missing.removeAll(IN_THE_DOMAIN_ONLY);

        assertThat(missing).isEmpty();
        assertThat(table.inDomain()).containsAll(IN_THE_DOMAIN_ONLY);
    }
}
