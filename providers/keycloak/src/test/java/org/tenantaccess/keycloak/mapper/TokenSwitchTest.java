package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenSwitchTest {

    @ParameterizedTest
    @CsvSource({
        "ACCESS_TOKEN, access.token.claim, true",
        "ID_TOKEN, id.token.claim, true",
        "USERINFO, userinfo.token.claim, true",
        "INTROSPECTION, introspection.token.claim, true",
        "LIGHTWEIGHT_ACCESS_TOKEN, lightweight.claim, false"
    })
    void hasKeycloaksNameAndItsDefault(TokenSwitch tokenSwitch, String setting, boolean byDefault) {
        assertThat(tokenSwitch.setting()).isEqualTo(setting);
        assertThat(tokenSwitch.isOn(null)).isEqualTo(byDefault);
        assertThat(tokenSwitch.isOn("")).isEqualTo(byDefault);
        assertThat(tokenSwitch.isOn(" ")).isEqualTo(byDefault);
    }

    @ParameterizedTest
    @EnumSource
    void isOnWhereItSaysTrueAndOffWhereItSaysAnythingElse(TokenSwitch tokenSwitch) {
        assertThat(tokenSwitch.isOn("true")).isTrue();
        assertThat(tokenSwitch.isOn(" true ")).isTrue();
        assertThat(tokenSwitch.isOn("false")).isFalse();
        assertThat(tokenSwitch.isOn("TRUE")).isFalse();
        assertThat(tokenSwitch.isOn("on")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyOneHasItsName(TokenSwitch tokenSwitch) {
        assertThat(new OidcTenantRoleMapper().getConfigProperties())
                .anyMatch(property -> property.getName().equals(tokenSwitch.setting()));
    }
}
