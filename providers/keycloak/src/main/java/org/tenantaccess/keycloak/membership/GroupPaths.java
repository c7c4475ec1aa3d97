package org.tenantaccess.keycloak.membership;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keycloak.models.GroupModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The groups through which something reaches a user (R23): those that it is in, and all their parents. */
final class GroupPaths {

    private GroupPaths() {}

    /** Group id → path of the group that the user is in. */
    static Map<String, String> of(UserModel user) {
        Map<String, String> paths = new TreeMap<>();
        List<GroupModel> joined = user.getGroupsStream().toList();
        // First the groups themselves: that path is nearer than the one over a subgroup.
        joined.forEach(group -> paths.put(group.getId(), KeycloakModelUtils.buildGroupPath(group)));
        joined.forEach(group -> addParents(group, paths));
        return paths;
    }

    private static void addParents(GroupModel group, Map<String, String> paths) {
        String path = KeycloakModelUtils.buildGroupPath(group);
        for (GroupModel parent = group.getParent(); parent != null; parent = parent.getParent()) {
            paths.putIfAbsent(parent.getId(), path);
        }
    }
}
