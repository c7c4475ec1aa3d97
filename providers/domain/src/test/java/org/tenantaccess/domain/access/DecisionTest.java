package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.BuiltIn.permission;
import static org.tenantaccess.domain.access.BuiltIn.resource;
import static org.tenantaccess.domain.access.Grant.access;
import static org.tenantaccess.domain.access.Grant.everywhere;
import static org.tenantaccess.domain.access.Grant.on;
import static org.tenantaccess.domain.access.Grant.through;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A decision carries its reasons: which assignments confer, imply, or fail to confer a permission. */
class DecisionTest {

    private static final ResourceRef ALPHA = resource("project:alpha");
    private static final ResourceRef HANDBOOK = resource("document:handbook");
    private static final Permission READ = permission("read-resources");
    private static final Permission ADMINISTER = permission("administer-resources");
    private static final Permission LIST_USERS = permission("list-all-users");

    @Test
    void namesEveryAssignmentThatConfersThePermission() {
        Holding all = everywhere("resource-reviewer");
        Holding one = on("project:alpha", "resource-contributor");
        Decision decision =
                access(all, one, on("project:beta", "resource-reviewer")).decide(READ, ALPHA);
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.because()).containsExactlyInAnyOrder(new Reason(all, null), new Reason(one, null));
        assertThat(decision.withheld()).isEmpty();
    }

    @Test
    void namesNothingWhereNothingIsHeld() {
        assertThat(access(on("project:beta", "resource-reviewer")).decide(READ, ALPHA))
                .isEqualTo(new Decision(false, List.of(), List.of()));
        assertThat(access().decide(LIST_USERS)).isEqualTo(new Decision(false, List.of(), List.of()));
    }

    @Test
    void R8_namesThePermissionThatImplies() {
        Holding manager = on("project:alpha", "resource-manager");
        assertThat(access(manager).decide(LIST_USERS).because())
                .containsExactlyInAnyOrder(
                        new Reason(manager, permission("manage-model-permissions")),
                        new Reason(manager, permission("manage-owned-resource-access-right")));
    }

    @Test
    void R8_namesOwnAndImpliedSourcesOnce() {
        Holding manager = everywhere("resource-manager");
        assertThat(access(manager, on("project:alpha", "resource-reviewer"))
                        .decide(LIST_USERS)
                        .because())
                .containsExactlyInAnyOrder(
                        new Reason(manager, null),
                        new Reason(manager, permission("manage-model-permissions")),
                        new Reason(manager, permission("manage-owned-resource-access-right")));
    }

    @Test
    void R9_saysWhichCompanionsAreMissing() {
        Holding administers = on("project:alpha", customRole("a", "administer-resources"));
        Holding edits = on("project:alpha", customRole("e", "edit-resources"));
        assertThat(access(administers).decide(ADMINISTER, ALPHA))
                .isEqualTo(new Decision(
                        false,
                        List.of(),
                        List.of(new Withheld(
                                administers,
                                Set.of(permission("edit-resources"), permission("edit-resource-properties"))))));
        assertThat(access(administers, edits).decide(ADMINISTER, ALPHA).withheld())
                .containsExactly(new Withheld(administers, Set.of(permission("edit-resource-properties"))));
    }

    @Test
    void R13_saysThatTheRoleHasNoFunctionOnThisType() {
        Holding contributor = on("document:handbook", "resource-contributor");
        Holding reviewer = everywhere("resource-reviewer");
        assertThat(access(contributor).decide(READ, HANDBOOK))
                .isEqualTo(new Decision(false, List.of(), List.of(new Withheld(contributor, Set.of()))));
        assertThat(access(contributor, reviewer).decide(READ, HANDBOOK))
                .isEqualTo(new Decision(
                        true, List.of(new Reason(reviewer, null)), List.of(new Withheld(contributor, Set.of()))));
    }

    @Test
    void R13_saysSoForGlobalScopeToo() {
        Holding contributor = everywhere("resource-contributor");
        assertThat(access(contributor).decide(READ, HANDBOOK).withheld())
                .containsExactly(new Withheld(contributor, Set.of()));
    }

    @Test
    void R23_namesTheGroupThroughWhichItIsHeld() {
        Holding throughGroup = through("/staff/reviewers", on("document:handbook", "resource-reviewer"));
        assertThat(access(throughGroup).decide(READ, HANDBOOK).because())
                .singleElement()
                .extracting(reason -> reason.holding().via())
                .isEqualTo("/staff/reviewers");
        assertThat(access(on("document:handbook", "resource-reviewer"))
                        .decide(READ, HANDBOOK)
                        .because())
                .singleElement()
                .extracting(reason -> reason.holding().via())
                .isNull();
    }

    @Test
    void R23_ownAndGroupsAssignmentAreTwoReasons() {
        Holding own = on("document:handbook", "resource-reviewer");
        assertThat(access(own, through("/reviewers", own))
                        .decide(READ, HANDBOOK)
                        .because())
                .hasSize(2);
    }

    @Test
    void aGlobalPermissionHoldsWhateverTheResource() {
        EffectiveAccess access = access(everywhere("server-administrator"));
        Permission configure = permission("configure-server");
        assertThat(access.decide(configure, ALPHA)).isEqualTo(access.decide(configure));
        assertThat(access.decide(configure).allowed()).isTrue();
    }

    @Test
    void aPermissionOnResourcesCannotBeDecidedWithoutOne() {
        assertThatThrownBy(() -> access().decide(READ)).isInstanceOfSatisfying(RejectedInput.class, rejected -> {
            assertThat(rejected.field()).isEqualTo("resource");
            assertThat(rejected.rejection()).isEqualTo(Rejection.MISSING);
        });
    }
}
