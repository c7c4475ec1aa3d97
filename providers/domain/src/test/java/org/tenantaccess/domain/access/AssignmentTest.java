package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.BuiltIn.resource;
import static org.tenantaccess.domain.access.BuiltIn.role;
import static org.tenantaccess.domain.access.Grant.ANN;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    private static final ResourceRef ALPHA = resource("project:alpha");
    private static final ResourceRef HANDBOOK = resource("document:handbook");

    @Test
    void R13_anyRoleForCustomScopeMayBeAssignedToADocument() {
        assertThat(Assignment.of(role("resource-contributor"), ANN, ScopeKind.CUSTOM, List.of(HANDBOOK)))
                .hasSize(1);
        assertThat(Assignment.of(customRole("c", "read-resources"), ANN, ScopeKind.CUSTOM, List.of(HANDBOOK)))
                .hasSize(1);
    }

    @Test
    void R18_aCustomRoleCannotBeAssignedGlobally() {
        Role custom = customRole("c", "read-resources");
        assertThat(rejection(() -> Assignment.of(custom, ANN, ScopeKind.GLOBAL, List.of())))
                .isEqualTo(Rejection.ROLE_NOT_AT_SCOPE);
        assertThat(Assignment.of(custom, ANN, ScopeKind.CUSTOM, List.of(ALPHA))).hasSize(1);
    }

    @Test
    void R18_aSwitchMayAllowIt() {
        Role custom =
                BuiltIn.withGlobalCustomRoles().customRole("c", new DisplayName("c"), "", List.of("read-resources"));
        assertThat(Assignment.of(custom, ANN, ScopeKind.GLOBAL, List.of())).hasSize(1);
    }

    @Test
    void R20_anAssignmentNamesARoleAndNeverAPermission() {
        assertThat(Stream.of(Assignment.class.getRecordComponents()).map(RecordComponent::getType))
                .containsExactly(Role.class, Subject.class, Scope.class);
    }

    @Test
    void R21_customScopeNeedsAResource() {
        RejectedInput rejected =
                rejected(() -> Assignment.of(role("resource-reviewer"), ANN, ScopeKind.CUSTOM, List.of()));
        assertThat(rejected.field()).isEqualTo("resources");
        assertThat(rejected.rejection()).isEqualTo(Rejection.RESOURCE_NEEDED);
    }

    @Test
    void R21_globalScopeTakesNoResource() {
        RejectedInput rejected =
                rejected(() -> Assignment.of(role("resource-reviewer"), ANN, ScopeKind.GLOBAL, List.of(ALPHA)));
        assertThat(rejected.field()).isEqualTo("resources");
        assertThat(rejected.rejection()).isEqualTo(Rejection.RESOURCE_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource-creator", "security-manager", "server-administrator", "user-manager"})
    void R21_aGlobalOnlyRoleCannotBeAssignedAtCustomScope(String key) {
        RejectedInput rejected = rejected(() -> Assignment.of(role(key), ANN, ScopeKind.CUSTOM, List.of(ALPHA)));
        assertThat(rejected.field()).isEqualTo("scope");
        assertThat(rejected.rejection()).isEqualTo(Rejection.ROLE_NOT_AT_SCOPE);
        assertThat(rejected.parameters()).containsExactly(key, "CUSTOM");
    }

    @Test
    void R21_oneAssignmentForEachResource() {
        assertThat(Assignment.of(role("resource-reviewer"), ANN, ScopeKind.CUSTOM, List.of(ALPHA, HANDBOOK)))
                .extracting(Assignment::scope)
                .containsExactly(Scope.on(ALPHA), Scope.on(HANDBOOK));
        assertThat(Assignment.of(role("resource-reviewer"), ANN, ScopeKind.GLOBAL, List.of()))
                .extracting(Assignment::scope)
                .containsExactly(Scope.GLOBAL);
    }

    @Test
    void R23_aGroupIsASubject() {
        Subject group = Subject.group("reviewers");
        assertThat(Assignment.of(role("resource-reviewer"), group, ScopeKind.GLOBAL, List.of()))
                .extracting(assignment -> assignment.subject().kind())
                .containsExactly(Subject.Kind.GROUP);
        assertThat(group).isNotEqualTo(Subject.user("reviewers"));
    }

    @Test
    void R24_theSameResourceTwiceIsOneAssignment() {
        assertThat(Assignment.of(role("resource-reviewer"), ANN, ScopeKind.CUSTOM, List.of(ALPHA, ALPHA)))
                .hasSize(1);
    }

    @Test
    void aScopeCoversItsResources() {
        assertThat(Scope.GLOBAL.covers(ALPHA)).isTrue();
        assertThat(Scope.on(ALPHA).covers(ALPHA)).isTrue();
        assertThat(Scope.on(ALPHA).covers(resource("document:alpha"))).isFalse();
    }

    private static Rejection rejection(ThrowingCallable input) {
        return rejected(input).rejection();
    }

    private static RejectedInput rejected(ThrowingCallable input) {
        return assertThatExceptionOfType(RejectedInput.class).isThrownBy(input).actual();
    }
}
