package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void searchesNothingWithoutAText(String search) {
        assertThat(Conditions.contains(search)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, alpha",
        "' Alpha  Beta ', alpha beta",
        "100%, 100%",
        "a_b, a_b",
        "a[b, a[b",
        "ＡＢ, ab",
        "Straße, strasse"
    })
    void R16_searchesAsNamesAreCompared(String search, String key) {
        assertThat(Conditions.contains(search)).isEqualTo(key);
    }
}
