package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.keycloak.mapper.MapperConfig.assertRefused;
import static org.tenantaccess.keycloak.mapper.MapperConfig.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ProtocolMapperModel;

class SettingsTest {

    @Test
    void aMapperWithoutAnySettingHasDefaults() {
        Settings none = new Settings(new ProtocolMapperModel());
        assertThat(none.text("a")).isEmpty();
        assertThat(none.severalOf("a")).isEmpty();
        assertThat(none.oneOf("a", Map.of("x", 1), 2)).isEqualTo(2);
        assertThat(none.isOn(TokenSwitch.ACCESS_TOKEN)).isTrue();
        assertThat(none.isOn(TokenSwitch.LIGHTWEIGHT_ACCESS_TOKEN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aBlankSettingIsAbsent(String blank) {
        Settings settings = settings("a", blank, "claim.name", blank);
        assertThat(settings.text("a")).isEmpty();
        assertThat(settings.severalOf("a")).isEmpty();
        assertThat(settings.oneOf("a", Map.of("x", 1), 2)).isEqualTo(2);
        assertRefused(settings::claimName, SettingProblem.CLAIM_NAME_EMPTY);
    }

    @Test
    void tellsTheWordsThatItKnows() {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("x", 1);
        words.put("y", 2);
        assertThat(settings("a", "y").oneOf("a", words, 1)).isEqualTo(2);
        assertRefused(() -> settings("a", "Y").oneOf("a", words, 1), SettingProblem.NOT_ONE_OF, "a", "x, y", "Y");
    }

    @ParameterizedTest
    @CsvSource({"x, 1", "x##y, 2", "x##y##x, 2", "' x ## y ', 2", "##x##, 1", "##, 0"})
    void splitsSeveralValuesAsKeycloakJoinsThem(String stored, int number) {
        assertThat(settings("a", stored).severalOf("a")).hasSize(number).isSubsetOf("x", "y");
    }

    @Test
    void aSingleHashDividesNothing() {
        assertThat(settings("a", "x#y").severalOf("a")).containsExactly("x#y");
    }

    @Test
    void readsASwitchUnderKeycloaksName() {
        assertThat(settings("id.token.claim", "false").isOn(TokenSwitch.ID_TOKEN))
                .isFalse();
        assertThat(settings("lightweight.claim", "true").isOn(TokenSwitch.LIGHTWEIGHT_ACCESS_TOKEN))
                .isTrue();
    }

    @Test
    void readsTheNameOfTheClaim() {
        assertThat(settings("claim.name", " a.b\\.c ").claimName().value()).isEqualTo("a.b\\.c");
    }
}
