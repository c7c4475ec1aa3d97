package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.Config;
import org.tenantaccess.keycloak.Fake;

class BearerMountFactoryTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"create", "ignore"})
    void takesWhatTheConsolesClientMayBe(@Nullable String consoleClient) {
        assertThatCode(() -> new BearerMountFactory().init(config(consoleClient)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAMisspeltWord() {
        assertThatThrownBy(() -> new BearerMountFactory().init(config("ignored")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("console-client");
    }

    private static Config.Scope config(@Nullable String consoleClient) {
        return Fake.a(Config.Scope.class)
                .answers("getArray", () -> null)
                .answersBy("get", arguments -> consoleClient == null ? arguments[1] : consoleClient)
                .get();
    }
}
