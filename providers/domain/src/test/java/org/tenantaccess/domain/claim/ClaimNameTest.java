package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.claim.InvalidClaimName.Reason;

class ClaimNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iss",
                "sub",
                "aud",
                "exp",
                "nbf",
                "iat",
                "jti",
                "typ",
                "azp",
                "sid",
                "acr",
                "amr",
                "auth_time",
                "nonce",
                "scope",
                "scp",
                "client_id",
                "realm_access",
                "resource_access",
                "authorization",
                "organization",
                "cnf",
                "act",
                "may_act",
                "allowed-origins"
            })
    void refusesEveryClaimOfTheContractAndWhatLiesUnderIt(String reserved) {
        refused(reserved, Reason.RESERVED);
        refused(" " + reserved + " ", Reason.RESERVED);
        refused(reserved + ".x", Reason.RESERVED);
        refused(reserved + ".x.y", Reason.RESERVED);
        refused(reserved + ".x\\.y", Reason.RESERVED);
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void refusesEveryOtherReservedClaim(String reserved) {
        refused(reserved, Reason.RESERVED);
        refused(reserved + ".x", Reason.RESERVED);
    }

    static Set<String> reserved() {
        return ClaimName.RESERVED;
    }

    @ParameterizedTest
    @ValueSource(strings = {"realm_access.roles", "resource_access.twcc.roles", "sub.x", "act.sub", "cnf.jkt"})
    void refusesToForgeWhoSomebodyIs(String name) {
        refused(name, Reason.RESERVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refusesNothing(String name) {
        refused(name, Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ".a",
                "a.",
                "a..b",
                "a b",
                "a\tb",
                "a\nb",
                "a\u0000b",
                "a\u007fb",
                "a\u0085b",
                "a. .b",
                "a\\",
                "a\\b",
                "s\\ub",
                "sub\\",
                "realm\\_access.roles",
                "\\realm_access",
                "a\\\\.b",
                "sub\\\\.x"
            })
    void refusesWhatIsNotAPath(String name) {
        refused(name, Reason.MALFORMED);
    }

    @Test
    void boundsItsLength() {
        refused("x".repeat(256), Reason.MALFORMED);
        assertThat(ClaimName.of("x".repeat(255)).value()).hasSize(255);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permissions",
                "tenant_roles",
                "a.b.c",
                "https://example\\.com/permissions",
                "authorization_details",
                "x.sub",
                "subject",
                "SUB",
                "角色"
            })
    void acceptsEverythingElse(String name) {
        assertThat(ClaimName.of(name).value()).isEqualTo(name);
        assertThat(ClaimName.of(" " + name + "\n").value()).isEqualTo(name);
    }

    @Test
    void anEscapedDotIsPartOfTheMember() {
        assertThat(ClaimName.of("sub\\.x").value()).isEqualTo("sub\\.x");
        assertThat(ClaimName.of("\\.sub").value()).isEqualTo("\\.sub");
    }

    @Test
    void onlyTheConstantIsKeycloaksNameForAPermissionToken() {
        assertThat(ClaimName.AUTHORIZATION.value()).isEqualTo("authorization");
        refused("authorization", Reason.RESERVED);
        assertThat(ClaimName.isReserved(" authorization.permissions ")).isTrue();
        assertThat(ClaimName.isReserved("permissions")).isFalse();
    }

    private static void refused(String name, Reason reason) {
        assertThatThrownBy(() -> ClaimName.of(name)).isInstanceOfSatisfying(InvalidClaimName.class, invalid -> {
            assertThat(invalid.reason()).isEqualTo(reason);
            assertThat(invalid.claimName()).isEqualTo(name.strip());
            assertThat(invalid).hasMessage(reason + ": " + name.strip());
        });
    }
}
