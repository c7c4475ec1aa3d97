package org.tenantaccess.keycloak.membership;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.keycloak.compat.Organizations;

/** Who is in a group or in one of its subgroups (R23). */
final class GroupMembers {

    private final KeycloakSession session;
    private final RealmModel realm;

    GroupMembers(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    Stream<UserModel> of(GroupModel group) {
        return Subjects.isOfRealm(group) ? members(group) : membersInOrganization(group);
    }

    private Stream<UserModel> members(GroupModel group) {
        return withSubgroups(group).flatMap(each -> session.users().getGroupMembersStream(realm, each));
    }

    /** Whoever left the organization, but not its groups, is no member; nobody is while it is disabled. */
    private Stream<UserModel> membersInOrganization(GroupModel group) {
        if (!Organizations.isInForce(realm, group)) {
            return Stream.empty();
        }
        GroupModel top = group;
        for (GroupModel parent = group; parent != null; parent = parent.getParent()) {
            top = parent;
        }
        Set<String> organization = session.users()
                .getGroupMembersStream(realm, top)
                .map(UserModel::getId)
                .collect(Collectors.toSet());
        return members(group).filter(user -> organization.contains(user.getId()));
    }

    private static Stream<GroupModel> withSubgroups(GroupModel group) {
        return Stream.concat(Stream.of(group), group.getSubGroupsStream().flatMap(GroupMembers::withSubgroups));
    }
}
