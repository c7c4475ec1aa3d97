package org.tenantaccess.keycloak.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.GroupModel;
import org.tenantaccess.keycloak.Fake;

class GroupPathsTest {

    private final GroupModel staff = group("staff", null);
    private final GroupModel editors = group("editors", staff);
    private final GroupModel night = group("night", editors);

    @Test
    void R23_reachesMembersOfSubgroupsThroughTheGroupThatTheyAreIn() {
        assertThat(paths(night))
                .isEqualTo(Map.of(
                        "id-night", "/staff/editors/night",
                        "id-editors", "/staff/editors/night",
                        "id-staff", "/staff/editors/night"));
    }

    @Test
    void R23_reachesNobodyThroughASubgroupThatTheyAreNotIn() {
        assertThat(paths(staff)).isEqualTo(Map.of("id-staff", "/staff"));
    }

    @Test
    void R23_tellsTheNearestPathInWhicheverOrderGroupsAreJoined() {
        Map<String, String> nearest = Map.of(
                "id-night", "/staff/editors/night",
                "id-editors", "/staff/editors/night",
                "id-staff", "/staff");
        assertThat(paths(staff, night)).isEqualTo(nearest);
        assertThat(paths(night, staff)).isEqualTo(nearest);
    }

    @Test
    void R23_reachesNobodyWithoutAGroup() {
        assertThat(paths()).isEmpty();
    }

    private static Map<String, String> paths(GroupModel... joined) {
        return GroupPaths.nearest(Arrays.stream(joined).map(GroupLine::of).toList());
    }

    private static GroupModel group(String name, GroupModel parent) {
        return Fake.a(GroupModel.class)
                .answers("getId", () -> "id-" + name)
                .answers("getName", () -> name)
                .answers("getParent", () -> parent)
                .answers("getType", () -> GroupModel.Type.REALM)
                .answers("getOrganization", () -> null)
                .answers("escapeSlashesInGroupPath", () -> false)
                .get();
    }
}
