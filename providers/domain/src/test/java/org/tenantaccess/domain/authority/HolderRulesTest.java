package org.tenantaccess.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.authority.Cast.ALPHA;
import static org.tenantaccess.domain.authority.Cast.ANN;
import static org.tenantaccess.domain.authority.Cast.BOB;
import static org.tenantaccess.domain.authority.Cast.HANDBOOK;
import static org.tenantaccess.domain.authority.Cast.HOLDERS;
import static org.tenantaccess.domain.authority.Cast.NOBODY;
import static org.tenantaccess.domain.authority.Cast.SECURITY_MANAGER;
import static org.tenantaccess.domain.authority.Cast.allowed;
import static org.tenantaccess.domain.authority.Cast.by;
import static org.tenantaccess.domain.authority.Cast.denying;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tenantaccess.domain.access.Subject;

/** What every permission allows by itself, and what it does not: each test looks at all of them. */
class HolderRulesTest {

    @Test
    void R15_definingRolesNeedsManageSecurityRoles() {
        Intent intent = new Intent.DefineRoles();
        assertThat(allowed(intent)).isEqualTo(by("R15", "manage-security-roles", SECURITY_MANAGER));
        assertThat(denying(intent)).containsOnly("R15");
    }

    @Test
    void R25_grantingAnythingNeedsManageUserPermissions() {
        Intent intent = new Intent.GrantAnything();
        assertThat(allowed(intent)).isEqualTo(by("R25", "manage-user-permissions", SECURITY_MANAGER));
        assertThat(denying(intent)).containsOnly("R25");
    }

    @Test
    void R27_nobodyRemovesTheLastSecurityManager() {
        assertThat(allowed(new Intent.RemoveLastSecurityManager())).isEmpty();
        assertThat(denying(new Intent.RemoveLastSecurityManager())).containsOnly("R27");
    }

    @Test
    void R29_creatingNeedsCreateResource() {
        Intent intent = new Intent.CreateResource();
        assertThat(allowed(intent)).isEqualTo(by("R29", "create-resource"));
        assertThat(denying(intent)).containsOnly("R29");
    }

    @Test
    void R30_changingNeedsEditResourcePropertiesThere() {
        Intent intent = new Intent.EditResource(ALPHA);
        assertThat(allowed(intent))
                .isEqualTo(by("R30", "edit-resource-properties", "edit-resource-properties project:alpha"));
        assertThat(denying(intent)).containsOnly("R30");
    }

    @Test
    void R30_removingNeedsRemoveResourceThere() {
        Intent intent = new Intent.RemoveResource(HANDBOOK);
        assertThat(allowed(intent)).isEqualTo(by("R30", "remove-resource", "remove-resource document:handbook"));
        assertThat(denying(intent)).containsOnly("R30");
    }

    @Test
    void R30_changingOrRemovingAnyResourceNeedsTheRightSomewhere() {
        assertThat(allowed(new Intent.EditSomeResource())).isEqualTo(by("R30", anywhere("edit-resource-properties")));
        assertThat(denying(new Intent.EditSomeResource())).containsOnly("R30");
        assertThat(allowed(new Intent.RemoveSomeResource())).isEqualTo(by("R30", anywhere("remove-resource")));
        assertThat(denying(new Intent.RemoveSomeResource())).containsOnly("R30");
    }

    @Test
    void R31_categorizingNeedsCategorizeResources() {
        Intent intent = new Intent.Categorize();
        assertThat(allowed(intent)).isEqualTo(by("R31", "categorize-resources"));
        assertThat(denying(intent)).containsOnly("R31");
    }

    /** Administer Resources by itself is withheld (R9), so that it shows nothing either. */
    @Test
    void R32_whoeverHoldsAnythingOnAResourceSeesIt() {
        Intent intent = new Intent.SeeResource(ALPHA);
        String[] seeing = Stream.concat(
                        Stream.of("list-all-resources", SECURITY_MANAGER),
                        Stream.of(
                                        "edit-resources",
                                        "edit-resource-properties",
                                        "read-resources",
                                        "release-resource-locks",
                                        "remove-resource",
                                        "manage-model-permissions",
                                        "manage-owned-resource-access-right")
                                .flatMap(permission -> Stream.of(permission, permission + " project:alpha")))
                .toArray(String[]::new);
        assertThat(allowed(intent)).isEqualTo(by("R32", seeing));
        assertThat(denying(intent)).containsOnly("R32");
    }

    @Test
    void R32_seeingAllResourcesNeedsListAllResources() {
        Intent intent = new Intent.SeeEveryResource();
        assertThat(allowed(intent)).isEqualTo(by("R32", "list-all-resources", SECURITY_MANAGER));
        assertThat(denying(intent)).containsOnly("R32");
    }

    @Test
    void R33_onlyASecurityManagerSeesAllHoldings() {
        Intent intent = new Intent.SeeAllHoldings();
        assertThat(allowed(intent)).isEqualTo(by("R33", SECURITY_MANAGER));
        assertThat(denying(intent)).containsOnly("R33");
    }

    @Test
    void R33_whoManagesAccessToAnyResourceSeesSomeHoldings() {
        Intent intent = new Intent.SeeSomeHoldings();
        Map<String, String> expected = new HashMap<>(by("R33", anywhere("manage-owned-resource-access-right")));
        expected.putAll(by("R33", SECURITY_MANAGER));
        assertThat(allowed(intent)).isEqualTo(expected);
        assertThat(denying(intent)).containsOnly("R33");
    }

    @Test
    void R33_onlyASecurityManagerSeesChanges() {
        assertThat(allowed(new Intent.SeeChanges())).isEqualTo(by("R33", SECURITY_MANAGER));
        assertThat(denying(new Intent.SeeChanges())).containsOnly("R33");
    }

    /** R8: some permissions on resources include it. */
    @Test
    void R33_seeingPeopleNeedsListAllUsersOrTheRightsOfASecurityManager() {
        Intent intent = new Intent.SeePeople();
        Map<String, String> expected = new HashMap<>(by("R33", "list-all-users", SECURITY_MANAGER));
        expected.putAll(by("R33", anywhere("manage-owned-resource-access-right")));
        expected.putAll(by("R33", anywhere("manage-model-permissions")));
        assertThat(allowed(intent)).isEqualTo(expected);
        assertThat(denying(intent)).containsOnly("R33");
        Actor bothHalves = Cast.ann(
                Cast.everywhere(ANN, "only-manage-security-roles"),
                Cast.everywhere(ANN, "only-manage-user-permissions"));
        assertThat(Cast.AUTHORITY.rule(bothHalves, intent)).isEqualTo(new Ruling(true, "R33"));
    }

    @Test
    void R33_onlyASecurityManagerSeesWhatAnotherHolds() {
        Intent intent = new Intent.SeeHoldingsOf(BOB);
        assertThat(allowed(intent)).isEqualTo(by("R33", SECURITY_MANAGER));
        assertThat(denying(intent)).containsOnly("R33");
        assertThat(allowed(new Intent.SeeHoldingsOf(Subject.group("ann")))).containsOnlyKeys(SECURITY_MANAGER);
    }

    @Test
    void R33_anyoneSeesTheirOwn() {
        assertThat(allowed(new Intent.SeeHoldingsOf(ANN)))
                .isEqualTo(by("R33", HOLDERS.keySet().toArray(String[]::new)));
    }

    @Test
    void R33_whoManagesAccessToAResourceSeesItsHolders() {
        Intent intent = new Intent.SeeHoldersOn(ALPHA);
        assertThat(allowed(intent))
                .isEqualTo(by(
                        "R33",
                        SECURITY_MANAGER,
                        "manage-owned-resource-access-right",
                        "manage-owned-resource-access-right project:alpha"));
        assertThat(denying(intent)).containsOnly("R33");
    }

    @Test
    void R33_whoManagesAccessToAResourceSeesItsAssignments() {
        Intent intent = new Intent.SeeAssignment(Cast.on(ALPHA, BOB, "resource-reviewer"));
        assertThat(allowed(intent))
                .isEqualTo(by(
                        "R33",
                        SECURITY_MANAGER,
                        "manage-owned-resource-access-right",
                        "manage-owned-resource-access-right project:alpha"));
        assertThat(denying(intent)).containsOnly("R33");
    }

    @Test
    void R33_onlyASecurityManagerSeesAnothersGlobalAssignments() {
        assertThat(allowed(new Intent.SeeAssignment(Cast.everywhere(BOB, "resource-reviewer"))))
                .isEqualTo(by("R33", SECURITY_MANAGER));
        assertThat(allowed(new Intent.SeeAssignment(Cast.everywhere(Cast.OTHERS, "resource-reviewer"))))
                .isEqualTo(by("R33", SECURITY_MANAGER));
    }

    @Test
    void R33_anyoneSeesTheAssignmentsThatReachThem() {
        Stream.of(ANN, Cast.STAFF, Cast.EDITORS).forEach(subject -> assertThat(
                        allowed(new Intent.SeeAssignment(Cast.everywhere(subject, "user-manager"))))
                .isEqualTo(by("R33", HOLDERS.keySet().toArray(String[]::new))));
    }

    @Test
    void R33_anyoneReadsTheCatalogueAndTheRoles() {
        assertThat(allowed(new Intent.ReadDefinitions()))
                .isEqualTo(by("R33", HOLDERS.keySet().toArray(String[]::new)));
    }

    @Test
    void R35_nobodyImportsByWhatTheyHold() {
        assertThat(allowed(new Intent.Import())).isEmpty();
        assertThat(denying(new Intent.Import())).containsOnly("R35");
    }

    /** On every resource, or on one. */
    private static String[] anywhere(String permission) {
        return new String[] {
            permission, permission + " project:alpha", permission + " project:beta", permission + " document:handbook"
        };
    }

    @Test
    void whoHoldsNothingMayDoNothingButReadDefinitionsAndTheirOwn() {
        assertThat(Intents.ALL)
                .filteredOn(intent ->
                        Cast.AUTHORITY.rule(HOLDERS.get(NOBODY), intent).allowed())
                .containsExactly(new Intent.ReadDefinitions());
    }
}
