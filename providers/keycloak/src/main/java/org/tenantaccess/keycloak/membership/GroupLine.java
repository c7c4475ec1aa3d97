package org.tenantaccess.keycloak.membership;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.GroupModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * A group and those above it.
 *
 * @param path the group's
 * @param ids the group itself first, then its parents
 */
record GroupLine(String path, List<String> ids) {

    /** Of a realm's group. */
    static GroupLine of(GroupModel group) {
        List<String> ids = new ArrayList<>();
        for (GroupModel each = group; each != null; each = each.getParent()) {
            ids.add(each.getId());
        }
        return new GroupLine(KeycloakModelUtils.buildGroupPath(group), ids);
    }
}
