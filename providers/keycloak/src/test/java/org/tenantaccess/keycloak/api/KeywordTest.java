package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordTest {

    private static final String[] NAMES = {"Resource Manager", "Security Manager", "Straße", "100%"};

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void findsAllWhereNothingIsSearched(String search) {
        assertThat(found(search)).containsExactly(NAMES);
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 2",
        "RESOURCE, 1",
        "' urity  man ', 1",
        "ＲＥＳＯＵＲＣＥ, 1",
        "STRASSE, 1",
        "%, 1",
        ".*, 0",
        "_, 0",
        "user, 0"
    })
    void R34_findsPartsOfNamesWithoutCase(String search, int found) {
        assertThat(found(search)).hasSize(found);
    }

    private static Stream<String> found(String search) {
        return new Keyword(search).filter(Stream.of(NAMES), Function.identity());
    }
}
