package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mine | {'mine': ['create']}",
                "a.b | {'a': {'b': ['create'], 'c': 1}}",
                "a\\.b.c | {'a.b': {'c': ['create']}, 'a': {'b': {'c': ['remove']}}}",
                "authorization | {'authorization': {'permissions': [{'scopes': ['create']}]}, 'permissions': ['remove']}"
            })
    void readsTheClaimOfThisName(String name, String claims) {
        Permissions permissions = Permissions.from(Json.object(claims), ClaimNames.STANDARD.withPermissions(name));
        assertThat(permissions.global()).containsExactly("create");
    }

    @Test
    void readsTenantRolesOfAnotherName() {
        ClaimNames names = ClaimNames.STANDARD.withTenantRoles("my.roles").withPermissions("p");
        Permissions permissions = Permissions.from(
                Json.object("{'my': {'roles': ['Owner']}, 'tenant_roles': ['Viewer'], 'p': ['create']}"), names);
        assertThat(permissions.tenantRoles()).containsExactly("Owner");
        assertThat(permissions.can("create")).isTrue();
    }

    @Test
    void anRptIsInTheClaimThatKeycloakHasForIt() {
        assertThat(Permissions.from(Json.object("{'authorization': {'permissions': [{'scopes': ['create']}]}}"))
                        .can("create"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", ".a", "a."})
    void aNameHasNoEmptyMember(String name) {
        assertThatThrownBy(() -> ClaimNames.STANDARD.withPermissions(name))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClaimNames.STANDARD.withTenantRoles(name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claimsAndNamesAreNeeded() {
        assertThatThrownBy(() -> Permissions.from(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Permissions.from(Map.of(), null)).isInstanceOf(NullPointerException.class);
    }

    /** Asked for a text, such a map fails. */
    @Test
    void aMapWhoseKeysAreNoTextsIsNoReasonToFail() {
        Map<Object, Object> numbers = new TreeMap<>(Map.of(1, "x"));
        assertThat(Permissions.from(Map.of("permissions", numbers)).problem())
                .contains("permissions: has an unknown member");
        assertThat(Permissions.from(Map.of("tenant_roles", numbers)).problem()).isPresent();
    }
}
