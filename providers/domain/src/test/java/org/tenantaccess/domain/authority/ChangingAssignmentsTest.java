package org.tenantaccess.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tenantaccess.domain.authority.Cast.ALPHA;
import static org.tenantaccess.domain.authority.Cast.ANN;
import static org.tenantaccess.domain.authority.Cast.AUTHORITY;
import static org.tenantaccess.domain.authority.Cast.BETA;
import static org.tenantaccess.domain.authority.Cast.BOB;
import static org.tenantaccess.domain.authority.Cast.EDITORS;
import static org.tenantaccess.domain.authority.Cast.HANDBOOK;
import static org.tenantaccess.domain.authority.Cast.OTHERS;
import static org.tenantaccess.domain.authority.Cast.SECURITY_MANAGER;
import static org.tenantaccess.domain.authority.Cast.STAFF;
import static org.tenantaccess.domain.authority.Cast.allowed;
import static org.tenantaccess.domain.authority.Cast.ann;
import static org.tenantaccess.domain.authority.Cast.by;
import static org.tenantaccess.domain.authority.Cast.denying;
import static org.tenantaccess.domain.authority.Cast.everywhere;
import static org.tenantaccess.domain.authority.Cast.on;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;

/** R25 and R26: who grants and revokes what, where, and to whom. */
class ChangingAssignmentsTest {

    private static final String RIGHT = "manage-owned-resource-access-right";

    /** Ann manages access to alpha and can do nothing else there. */
    private static final Actor.Holder OWNER = ann(on(ALPHA, ANN, "only-" + RIGHT));

    @ParameterizedTest
    @MethodSource("anything")
    void R25_anyRoleInAnyScopeToAnyone(Assignment assignment) {
        for (Intent intent : both(assignment)) {
            for (String holder : List.of("manage-user-permissions", SECURITY_MANAGER)) {
                assertThat(AUTHORITY.rule(Cast.HOLDERS.get(holder), intent))
                        .as("%s: %s", holder, intent)
                        .isEqualTo(new Ruling(true, "R25"));
            }
        }
    }

    static Stream<Assignment> anything() {
        return Cast.CATALOGUE.predefinedRoles().stream().flatMap(role -> Stream.of(ANN, BOB, STAFF, OTHERS)
                .flatMap(subject -> Stream.of(Scope.GLOBAL, Scope.on(ALPHA), Scope.on(HANDBOOK))
                        .filter(scope -> role.assignableScopes().contains(scope.kind()))
                        .map(scope -> new Assignment(role, subject, scope))));
    }

    @Test
    void R26_grantingAndRevokingOnAResourceNeedsTheRightThere() {
        Map<String, String> expected = new HashMap<>(by("R26", RIGHT, RIGHT + " project:alpha"));
        expected.putAll(by("R25", "manage-user-permissions", SECURITY_MANAGER));
        for (Intent intent : both(on(ALPHA, BOB, "resource-manager"))) {
            assertThat(allowed(intent)).isEqualTo(expected);
            assertThat(denying(intent)).containsOnly("R26");
        }
    }

    @Test
    void R26_neverAtGlobalScope() {
        for (Role role : Cast.CATALOGUE.predefinedRoles()) {
            for (Intent intent : both(new Assignment(role, BOB, Scope.GLOBAL))) {
                assertThat(allowed(intent)).isEqualTo(by("R25", "manage-user-permissions", SECURITY_MANAGER));
                assertThat(denying(intent)).containsOnly("R26");
            }
        }
    }

    /** It cannot be said at all. */
    @Test
    void R26_neverAGlobalOnlyRole() {
        assertThat(Cast.CATALOGUE.predefinedRoles())
                .filteredOn(role -> !role.assignableScopes().contains(ScopeKind.CUSTOM))
                .isNotEmpty()
                .allSatisfy(role -> assertThatExceptionOfType(RejectedInput.class)
                        .isThrownBy(() -> new Assignment(role, BOB, Scope.on(ALPHA))));
    }

    @Test
    void R26_neverOnAnotherResource() {
        for (Scope elsewhere :
                List.of(Scope.on(BETA), Scope.on(HANDBOOK), Scope.on(Cast.CATALOGUE.resource("document", "alpha")))) {
            for (Intent intent : both(new Assignment(Cast.role("resource-reviewer"), BOB, elsewhere))) {
                assertThat(AUTHORITY.rule(OWNER, intent)).isEqualTo(new Ruling(false, "R26"));
            }
        }
    }

    @Test
    void R26_neverMoreToOneselfThanOneHasThere() {
        for (Subject reachingAnn : List.of(ANN, STAFF, EDITORS)) {
            assertThat(grants(OWNER, on(ALPHA, reachingAnn, "resource-manager")))
                    .isFalse();
            assertThat(grants(OWNER, on(ALPHA, reachingAnn, "resource-reviewer")))
                    .isFalse();
            assertThat(grants(OWNER, on(ALPHA, reachingAnn, "only-administer-resources")))
                    .isFalse();
        }
    }

    @Test
    void R26_asMuchToOthersAsTheRoleHolds() {
        for (Subject other : List.of(BOB, OTHERS)) {
            assertThat(grants(OWNER, on(ALPHA, other, "resource-manager"))).isTrue();
            assertThat(grants(OWNER, on(ALPHA, other, "resource-reviewer"))).isTrue();
        }
    }

    @Test
    void R26_toOneselfWhatOneHasThereAlready() {
        for (Subject reachingAnn : List.of(ANN, STAFF, EDITORS)) {
            assertThat(grants(OWNER, on(ALPHA, reachingAnn, "only-" + RIGHT))).isTrue();
        }
    }

    /** What is held on all resources, and through groups, is held on this one. */
    @Test
    void R26_countsAllThatOneHasThere() {
        Actor.Holder reader = ann(on(ALPHA, ANN, "only-" + RIGHT), everywhere(EDITORS, "resource-reviewer"));
        assertThat(grants(reader, on(ALPHA, ANN, "resource-reviewer"))).isTrue();
        assertThat(grants(reader, on(ALPHA, ANN, "resource-contributor"))).isFalse();
    }

    /** It has no effect yet (R9), and would have later. */
    @Test
    void R26_doesNotCountWhatIsWithheld() {
        Actor.Holder withheld = ann(on(ALPHA, ANN, "only-" + RIGHT), on(ALPHA, ANN, "only-administer-resources"));
        assertThat(grants(withheld, on(ALPHA, STAFF, "only-administer-resources")))
                .isFalse();
    }

    /** Held on one resource, the role's global permission has no effect of its own (R8). */
    @Test
    void R26_aManagerPassesTheOwnRoleOnToAGroupThatTheManagerIsIn() {
        Actor.Holder manager = ann(on(ALPHA, ANN, "resource-manager"));
        assertThat(grants(manager, on(ALPHA, STAFF, "resource-manager"))).isTrue();
        assertThat(grants(manager, on(ALPHA, STAFF, "resource-locks-administrator")))
                .isFalse();
    }

    @Test
    void R26_toOneselfARoleWithoutFunctionOnTheType() {
        Actor.Holder owner = ann(on(HANDBOOK, ANN, "only-" + RIGHT));
        assertThat(grants(owner, on(HANDBOOK, ANN, "resource-contributor"))).isTrue();
        assertThat(grants(owner, on(HANDBOOK, ANN, "resource-reviewer"))).isFalse();
    }

    @Test
    void R26_revokesFromAnyone() {
        for (Subject subject : List.of(ANN, BOB, STAFF, OTHERS)) {
            assertThat(AUTHORITY.rule(OWNER, new Intent.Revoke(on(ALPHA, subject, "resource-manager"))))
                    .isEqualTo(new Ruling(true, "R26"));
        }
    }

    @Test
    void R26_changingAnyAssignmentNeedsAResourceWhoseAccessOneManages() {
        Intent intent = new Intent.ChangeAssignments();
        assertThat(allowed(intent))
                .isEqualTo(by(
                        "R26",
                        SECURITY_MANAGER,
                        "manage-user-permissions",
                        RIGHT,
                        RIGHT + " project:alpha",
                        RIGHT + " project:beta",
                        RIGHT + " document:handbook"));
        assertThat(denying(intent)).containsOnly("R26");
    }

    private static boolean grants(Actor.Holder actor, Assignment assignment) {
        Ruling ruling = AUTHORITY.rule(actor, new Intent.Grant(assignment));
        assertThat(ruling.rule()).isEqualTo("R26");
        return ruling.allowed();
    }

    private static List<Intent> both(Assignment assignment) {
        return List.of(new Intent.Grant(assignment), new Intent.Revoke(assignment));
    }
}
