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

/** From groups of organizations to their paths, and back. */
final class OrganizationPaths {

    private final KeycloakSession session;
    private final RealmModel realm;

    OrganizationPaths(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
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
        return OrganizationPath.parse(path)
                .flatMap(parsed -> Organizations.group(session, realm, parsed.alias(), parsed.within()));
    }

    private GroupLine line(OrganizationGroup group) {
        List<String> ids = group.line().stream().map(OrganizationGroup.Step::id).toList();
        return new GroupLine(path(group), ids);
    }

    private String path(OrganizationGroup group) {
        List<String> names = new ArrayList<>();
        group.line().forEach(step -> names.add(step.name()));
        Collections.reverse(names);
        boolean escape = KeycloakModelUtils.escapeSlashesInGroupPath(session);
        String within = KeycloakModelUtils.buildGroupPath(escape, names.toArray(String[]::new));
        return new OrganizationPath(group.alias(), within).toString();
    }
}
