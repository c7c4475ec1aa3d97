package org.tenantaccess.keycloak.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The groups through which something reaches a user (R23): those that it is in, and all their parents. */
final class GroupPaths {

    private GroupPaths() {}

    /** Group id → path of the group that the user is in, of the realm or of an organization. */
    static Map<String, String> of(KeycloakSession session, RealmModel realm, UserModel user) {
        List<GroupLine> lines =
                new ArrayList<>(user.getGroupsStream().map(GroupLine::of).toList());
        lines.addAll(new OrganizationPaths(session, realm).joined(user));
        return nearest(lines);
    }

    static Map<String, String> nearest(List<GroupLine> joined) {
        Map<String, String> paths = new TreeMap<>();
        // First the groups themselves: that path is nearer than the one over a subgroup.
        joined.forEach(line -> paths.put(line.ids().get(0), line.path()));
        joined.forEach(line -> line.ids().forEach(id -> paths.putIfAbsent(id, line.path())));
        return paths;
    }
}
