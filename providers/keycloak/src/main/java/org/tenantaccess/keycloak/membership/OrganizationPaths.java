package org.tenantaccess.keycloak.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.keycloak.compat.Organizations;
import org.tenantaccess.keycloak.store.OrganizationGroup;
import org.tenantaccess.keycloak.store.OrganizationGroups;

/**
 * Paths of groups in organizations: {@code organization:apollo/staff/editors}. Keycloak's own path of such a group does not
 * tell the organization; that of a realm's group begins with a slash, so that the two are never mistaken for each other.
 */
final class OrganizationPaths {

    private static final String PREFIX = "organization:";

    private final KeycloakSession session;
    private final RealmModel realm;

    OrganizationPaths(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    static boolean isOne(String path) {
        return path.startsWith(PREFIX);
    }

    /** The groups that a user is in. */
    List<GroupLine> joined(UserModel user) {
        if (!Organizations.haveGroups(realm)) {
            return List.of();
        }
        return new OrganizationGroups(session, realm)
                .of(user.getId()).stream().map(this::line).toList();
    }

    /** Id → path. */
    Map<String, String> byId(Collection<String> ids) {
        Map<String, String> paths = new HashMap<>();
        new OrganizationGroups(session, realm).find(ids).forEach(group -> paths.put(group.id(), path(group)));
        return paths;
    }

    Optional<GroupModel> find(String path) {
        int slash = path.indexOf('/');
        if (!isOne(path) || slash < 0) {
            return Optional.empty();
        }
        return Organizations.group(
                session, realm, decoded(path.substring(PREFIX.length(), slash)), path.substring(slash));
    }

    private GroupLine line(OrganizationGroup group) {
        return new GroupLine(
                path(group),
                group.line().stream().map(OrganizationGroup.Step::id).toList());
    }

    private String path(OrganizationGroup group) {
        List<String> names = new ArrayList<>(
                group.line().stream().map(OrganizationGroup.Step::name).toList());
        Collections.reverse(names);
        return PREFIX
                + encoded(group.alias())
                + KeycloakModelUtils.buildGroupPath(
                        KeycloakModelUtils.escapeSlashesInGroupPath(session), names.toArray(String[]::new));
    }

    /** Keycloak allows a slash in an alias, and here it begins the path. */
    private static String encoded(String alias) {
        return alias.replace("%", "%25").replace("/", "%2F");
    }

    private static String decoded(String alias) {
        return alias.replace("%2F", "/").replace("%25", "%");
    }
}
