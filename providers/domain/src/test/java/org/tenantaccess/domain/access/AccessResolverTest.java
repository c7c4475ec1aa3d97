package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.BuiltIn.resource;
import static org.tenantaccess.domain.access.Grant.access;
import static org.tenantaccess.domain.access.Grant.everywhere;
import static org.tenantaccess.domain.access.Grant.keys;
import static org.tenantaccess.domain.access.Grant.on;
import static org.tenantaccess.domain.access.Grant.through;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessResolverTest {

    private static final ResourceRef ALPHA = resource("project:alpha");
    private static final ResourceRef BETA = resource("project:beta");
    private static final ResourceRef HANDBOOK = resource("document:handbook");

    @ParameterizedTest
    @ValueSource(strings = {"manage-model-permissions", "manage-owned-resource-access-right"})
    void R8_includesListAllUsersGloballyEvenFromCustomScope(String source) {
        EffectiveAccess access = access(on("project:alpha", customRole("c", source)));
        assertThat(keys(access.global())).containsExactly("list-all-users");
        assertThat(keys(access.on(ALPHA))).containsExactly(source);
    }

    @Test
    void R8_includesNothingFromWhatIsNotEffective() {
        EffectiveAccess access = access(on("document:handbook", customRole("c", "manage-model-permissions")));
        assertThat(access.global()).isEmpty();
    }

    @Test
    void R8_isNeverStored() {
        assertThat(keys(customRole("c", "manage-model-permissions").permissions()))
                .containsExactly("manage-model-permissions");
    }

    @Test
    void R9_administerResourcesIsWithheldWithoutItsCompanions() {
        Role administers = customRole("a", "administer-resources");
        Role edits = customRole("e", "edit-resources");
        assertThat(access(on("project:alpha", administers)).on(ALPHA)).isEmpty();
        assertThat(keys(access(on("project:alpha", administers), on("project:alpha", edits))
                        .on(ALPHA)))
                .containsExactly("edit-resources");
    }

    @Test
    void R9_companionsComeFromWhicheverRoles() {
        EffectiveAccess access = access(
                on("project:alpha", customRole("a", "administer-resources")),
                on("project:alpha", customRole("e", "edit-resources")),
                through("/editors", on("project:alpha", customRole("p", "edit-resource-properties"))));
        assertThat(keys(access.on(ALPHA)))
                .containsExactly("administer-resources", "edit-resource-properties", "edit-resources");
    }

    @Test
    void R9_companionsMayHoldForTheWholeType() {
        EffectiveAccess access = access(
                on("project:alpha", customRole("a", "administer-resources")), everywhere("resource-contributor"));
        assertThat(keys(access.on(ALPHA))).contains("administer-resources");
        assertThat(keys(access.on(BETA))).doesNotContain("administer-resources");
    }

    @Test
    void R9_companionsOnAnotherResourceDoNotHelp() {
        EffectiveAccess access = access(
                on("project:alpha", customRole("a", "administer-resources")),
                on("project:beta", customRole("e", "edit-resources", "edit-resource-properties")));
        assertThat(access.on(ALPHA)).isEmpty();
    }

    @Test
    void R13_onlyManagerAndReviewerWorkOnDocuments() {
        for (Role role : BuiltIn.CATALOGUE.predefinedRoles()) {
            if (role.assignableScopes().contains(ScopeKind.CUSTOM)) {
                boolean works = List.of("resource-manager", "resource-reviewer").contains(role.key());
                assertThat(access(on("document:handbook", role)).on(HANDBOOK).isEmpty())
                        .as(role.key())
                        .isEqualTo(!works);
            }
        }
    }

    @Test
    void R13_otherRolesConferNothingOnDocuments() {
        assertThat(access(everywhere("resource-contributor")).on(HANDBOOK)).isEmpty();
        assertThat(access(on("document:handbook", "resource-contributor")).on(HANDBOOK))
                .isEmpty();
        assertThat(access(on("document:handbook", customRole("c", "read-resources")))
                        .resources())
                .isEmpty();
    }

    @Test
    void R14_globalScopeHoldsForEveryPresentAndFutureResource() {
        EffectiveAccess access = access(everywhere("resource-reviewer"));
        assertThat(access.types()).containsExactly("document", "project");
        assertThat(keys(access.onEvery("project"))).containsExactly("read-resources");
        assertThat(keys(access.on(resource("project:made-tomorrow")))).containsExactly("read-resources");
        assertThat(keys(access.on(HANDBOOK))).containsExactly("read-resources");
    }

    @Test
    void R14_globalScopeHoldsOnlyForTheTypesThatTheRoleWorksOn() {
        EffectiveAccess access = access(everywhere("resource-locks-administrator"));
        assertThat(access.types()).containsExactly("project");
        assertThat(access.onEvery("document")).isEmpty();
    }

    @Test
    void R20_withoutARoleThereIsNothing() {
        EffectiveAccess access = access();
        assertThat(access.global()).isEmpty();
        assertThat(access.types()).isEmpty();
        assertThat(access.resources()).isEmpty();
        assertThat(access.on(ALPHA)).isEmpty();
    }

    @Test
    void R22_mergesPermissionsOfAllRoles() {
        EffectiveAccess access = access(
                on("project:alpha", customRole("role_A", "read-resources")),
                on("project:alpha", customRole("role_B", "edit-resources")));
        assertThat(keys(access.on(ALPHA))).containsExactly("edit-resources", "read-resources");
        assertThat(access.on(BETA)).isEmpty();
    }

    @Test
    void R22_globalAndCustomMergeOnTheNamedResourceOnly() {
        EffectiveAccess access =
                access(everywhere("resource-reviewer"), on("project:alpha", customRole("e", "edit-resources")));
        assertThat(keys(access.on(ALPHA))).containsExactly("edit-resources", "read-resources");
        assertThat(keys(access.on(BETA))).containsExactly("read-resources");
        assertThat(access.resources()).containsOnlyKeys(ALPHA);
    }

    @Test
    void R22_globalPermissionsMergeSortedWithoutDuplicates() {
        assertThat(keys(access(everywhere("user-manager"), everywhere("security-manager"))
                        .global()))
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(8);
    }

    @Test
    void R23_aGroupsRoleCountsLikeAnOwnOne() {
        EffectiveAccess access = access(through("/reviewers", on("document:handbook", "resource-reviewer")));
        assertThat(keys(access.on(HANDBOOK))).containsExactly("read-resources");
    }

    @Test
    void withholdsInChainsWhereACompanionIsWithheldItself() {
        Catalogue chain = Chain.catalogue();
        Role role = chain.predefinedRole("a-and-b").orElseThrow();
        Holding holding = Holding.direct(new Assignment(role, Grant.ANN, Scope.GLOBAL));
        EffectiveAccess access = new AccessResolver(chain).resolve(List.of(holding));
        assertThat(access.types()).isEmpty();
        assertThat(access.decide(chain.permission("a"), chain.resource("t", "1"))
                        .withheld())
                .containsExactly(new Withheld(holding, Set.of(chain.permission("b"))));
    }
}
