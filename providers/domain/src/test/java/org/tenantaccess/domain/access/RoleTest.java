package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tenantaccess.domain.access.BuiltIn.CATALOGUE;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.Grant.keys;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @Test
    void R12_predefinedRolesCannotBeChanged() {
        assertThat(CATALOGUE.predefinedRoles()).hasSize(8).allSatisfy(role -> {
            RejectedInput rejected = rejected(role::requireCustom);
            assertThat(rejected.rejection()).isEqualTo(Rejection.PREDEFINED_ROLE);
            assertThat(rejected.rejection().isConflict()).isTrue();
            assertThat(rejected.parameters()).containsExactly(role.key());
        });
    }

    @Test
    void R12_predefinedRolesAreImmutable() {
        Role role = BuiltIn.role("resource-reviewer");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> role.permissions().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> role.assignableScopes().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> role.worksOn().clear());
    }

    @Test
    void R12_customRolesMayBeChanged() {
        Role role = customRole("Release", "release-resource-locks");
        assertThat(role.requireCustom()).isSameAs(role);
    }

    @Test
    void R13_customRolesWorkOnProjectsOnly() {
        assertThat(customRole("c", "read-resources").worksOn()).containsExactly("project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Resource Manager", " resource manager ", "RESOURCE MANAGER", "Ｒesource Manager"})
    void R16_theNameIsUniqueOverPredefinedRoles(String name) {
        RejectedInput rejected = rejected(() -> Role.requireUnique(new DisplayName(name), CATALOGUE.predefinedRoles()));
        assertThat(rejected.field()).isEqualTo("name");
        assertThat(rejected.rejection()).isEqualTo(Rejection.DUPLICATE_ROLE_NAME);
        assertThat(rejected.rejection().isConflict()).isTrue();
    }

    @Test
    void R16_theNameIsUniqueOverCustomRoles() {
        List<Role> others = List.of(customRole("Straße", "read-resources"));
        assertThat(rejected(() -> Role.requireUnique(new DisplayName("STRASSE"), others))
                        .rejection())
                .isEqualTo(Rejection.DUPLICATE_ROLE_NAME);
        DisplayName free = new DisplayName("Straßen");
        assertThat(Role.requireUnique(free, others)).isSameAs(free);
    }

    @Test
    void R16_twoRolesMayHoldTheSamePermissions() {
        Role one = customRole("one", "read-resources");
        Role other = customRole("other", "read-resources");
        assertThat(one.permissions()).isEqualTo(other.permissions());
        assertThat(Role.requireUnique(other.name(), List.of(one))).isEqualTo(other.name());
    }

    @Test
    void R17_aCustomRoleHoldsAtLeastOnePermission() {
        RejectedInput rejected = rejected(() -> customRole("empty"));
        assertThat(rejected.field()).isEqualTo("permissions");
        assertThat(rejected.rejection()).isEqualTo(Rejection.NO_PERMISSION);
        assertThat(rejected.rejection().isConflict()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("globalPermissions")
    void R17_aCustomRoleHoldsNoGlobalOnlyPermission(String global) {
        RejectedInput rejected = rejected(() -> customRole("c", "read-resources", global));
        assertThat(rejected.field()).isEqualTo("permissions");
        assertThat(rejected.rejection()).isEqualTo(Rejection.GLOBAL_PERMISSION);
        assertThat(rejected.parameters()).containsExactly(global);
    }

    static Iterable<String> globalPermissions() {
        return SourceTables.GLOBAL_PERMISSIONS;
    }

    @Test
    void R17_aCustomRoleMayHoldEveryPermissionOnResources() {
        Role role = customRole("all", SourceTables.RESOURCE_PERMISSIONS.toArray(String[]::new));
        assertThat(keys(role.permissions())).hasSize(8).isSorted();
        assertThat(role.predefined()).isFalse();
    }

    @Test
    void R17_refusesUnknownPermissionsAndKnowsAliases() {
        RejectedInput rejected = rejected(() -> customRole("c", "fly"));
        assertThat(rejected.rejection()).isEqualTo(Rejection.UNKNOWN_PERMISSION);
        assertThat(rejected).hasMessage("permissions: unknown permission: fly");
        assertThat(keys(customRole("c", "Manage Owned Resource Right").permissions()))
                .containsExactly("manage-owned-resource-access-right");
    }

    @Test
    void R18_aCustomRoleIsForCustomScopeOnly() {
        assertThat(customRole("c", "read-resources").assignableScopes()).containsExactly(ScopeKind.CUSTOM);
    }

    @Test
    void describesItselfInOneBoundedLine() {
        assertThat(CATALOGUE.customRole("c", new DisplayName("c"), " Reads. ", List.of("read-resources")))
                .extracting(Role::description)
                .isEqualTo("Reads.");
        String tooLong = "x".repeat(Text.MAX_DESCRIPTION + 1);
        assertThat(rejected(() -> CATALOGUE.customRole("c", new DisplayName("c"), tooLong, List.of("read-resources")))
                        .field())
                .isEqualTo("description");
    }

    private static RejectedInput rejected(ThrowingCallable input) {
        return assertThatExceptionOfType(RejectedInput.class).isThrownBy(input).actual();
    }
}
