package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

    @ParameterizedTest
    @CsvSource({
        "Max, Muster, Max Muster",
        "' Max ', 'Muster ', Max Muster",
        "Max, , Max",
        "'', Muster, Muster",
        "' ', '', ",
        ", , ",
    })
    void isFirstAndLastNameWhereThereIsAny(@Nullable String first, @Nullable String last, @Nullable String expected) {
        assertThat(FullName.of(first, last)).isEqualTo(expected);
    }
}
