package org.tenantaccess.keycloak.membership;

import java.util.HashSet;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Actor;

/** Users as actors, with all that they hold at this moment. */
public final class Actors {

    private Actors() {}

    public static Actor of(KeycloakSession session, RealmModel realm, UserModel user) {
        Subject self = Subject.user(user.getId());
        Set<Subject> subjects = new HashSet<>(Set.of(self));
        GroupPaths.of(session, realm, user).keySet().forEach(group -> subjects.add(Subject.group(group)));
        return new Actor.Holder(self, subjects, Access.of(session, realm, user));
    }
}
