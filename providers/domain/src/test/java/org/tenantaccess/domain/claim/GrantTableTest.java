package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.BuiltIn.resource;
import static org.tenantaccess.domain.access.Grant.access;
import static org.tenantaccess.domain.access.Grant.everywhere;
import static org.tenantaccess.domain.access.Grant.on;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.ResourceRef;

class GrantTableTest {

    private final EffectiveAccess access = access(
            everywhere("resource-reviewer"),
            everywhere("server-administrator"),
            on("project:alpha", customRole("e", "edit-resources")),
            on("project:beta", customRole("r", "read-resources")),
            on("document:handbook", "resource-manager"));

    @Test
    void holdsEverythingOnce() {
        GrantTable table = GrantTable.of(access);
        assertThat(table.global()).containsExactly("configure-server", "list-all-users");
        assertThat(table.resources()).containsOnlyKeys("document", "project");
        assertThat(table.resources().get("document")).containsOnlyKeys("*", "handbook");
        assertThat(table.resources().get("project"))
                .isEqualTo(
                        Map.of("*", List.of("read-resources"), "alpha", List.of("edit-resources", "read-resources")));
        assertThat(table.isEmpty()).isFalse();
    }

    @Test
    void issuesTheNamedTypesOnlyAndKeepsWhatIsGlobal() {
        GrantTable projects = GrantTable.of(access, Set.of("project"));
        assertThat(projects.resources()).containsOnlyKeys("project");
        assertThat(projects.resources().get("project")).containsOnlyKeys("*", "alpha");
        assertThat(projects.global()).containsExactly("configure-server", "list-all-users");
        assertThat(GrantTable.of(access, Set.of("planet")).resources()).isEmpty();
    }

    @Test
    void noTypeNamedIsEveryType() {
        assertThat(GrantTable.of(access, Set.of())).isEqualTo(GrantTable.of(access));
    }

    @Test
    void aSingleResourceIsNamedEvenWhereTheWholeTypeSaysTheSame() {
        assertThat(GrantTable.of(access, resource("project:beta")).resources())
                .isEqualTo(Map.of("project", Map.of("beta", List.of("read-resources"))));
        assertThat(GrantTable.of(access, resource("project:beta")).global())
                .containsExactly("configure-server", "list-all-users");
    }

    @Test
    void aSingleResourceWithoutAnythingIsEmpty() {
        EffectiveAccess nothing = access(on("project:alpha", "resource-reviewer"));
        assertThat(GrantTable.of(nothing, resource("project:beta")).isEmpty()).isTrue();
    }

    @Test
    void withoutItsNamedResourcesItKeepsWhatIsWide() {
        GrantTable wide = GrantTable.of(access).withoutNamed();
        assertThat(wide.global()).containsExactly("configure-server", "list-all-users");
        assertThat(wide.resources())
                .isEqualTo(Map.of(
                        "document", Map.of("*", List.of("read-resources")),
                        "project", Map.of("*", List.of("read-resources"))));
        EffectiveAccess named = access(on("project:alpha", "resource-reviewer"));
        assertThat(GrantTable.of(named).withoutNamed().isEmpty()).isTrue();
    }

    @Test
    void tellsWhichResourcesItNames() {
        assertThat(GrantTable.of(access).named())
                .containsExactly(resource("document:handbook"), resource("project:alpha"));
    }

    @Test
    void narrowedItNamesWhatIsAskedForOfTheTypesThatAreIssued() {
        Set<ResourceRef> asked = Set.of(resource("project:beta"), resource("document:handbook"));
        GrantTable narrowed = GrantTable.only(access, asked, Set.of("project"));
        assertThat(narrowed.resources()).isEqualTo(Map.of("project", Map.of("beta", List.of("read-resources"))));
        assertThat(narrowed.global()).containsExactly("configure-server", "list-all-users");
        assertThat(GrantTable.only(access, asked, Set.of()).named()).isEqualTo(asked);
        assertThat(GrantTable.only(access, Set.of(), Set.of()).resources()).isEmpty();
    }

    @Test
    void narrowedToWhatIsNotHeldItIsEmpty() {
        EffectiveAccess alpha = access(on("project:alpha", "resource-reviewer"));
        assertThat(GrantTable.only(alpha, Set.of(resource("project:beta")), Set.of())
                        .isEmpty())
                .isTrue();
    }
}
