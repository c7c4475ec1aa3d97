package org.tenantaccess.keycloak.compat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.permissions.AdminPermissionEvaluator;
import org.tenantaccess.domain.authority.Actor.Right;

/** Keycloak's evaluators of administrators' rights, of either package, as the rights that we ask for (R35). */
public final class Administrators {

    private Administrators() {}

    /** An administrator: who it is, and what it may do in the realm. */
    public record Administrator(AdminAuth auth, Set<Right> rights) {

        /** The administrator as a user of this realm; it may be of another. */
        public Optional<UserModel> userOf(RealmModel realm) {
            return auth.getRealm().getId().equals(realm.getId()) ? Optional.of(auth.getUser()) : Optional.empty();
        }
    }

    /** From 26.3 on. */
    public static Administrator of(org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator auth) {
        return new Administrator(
                auth.adminAuth(),
                rights(
                        auth.realm().canViewRealm(),
                        auth.users().canView(),
                        auth.realm().canViewEvents(),
                        auth.users().canManage(),
                        auth.realm().canManageRealm()));
    }

    /** Up to 26.2. */
    public static Administrator of(AdminPermissionEvaluator auth) {
        return new Administrator(
                auth.adminAuth(),
                rights(
                        auth.realm().canViewRealm(),
                        auth.users().canView(),
                        auth.realm().canViewEvents(),
                        auth.users().canManage(),
                        auth.realm().canManageRealm()));
    }

    /** A role may reach beyond any single user, so that fine-grained rights on single users do not count. */
    private static Set<Right> rights(
            boolean viewRealm, boolean viewUsers, boolean viewEvents, boolean manageUsers, boolean manageRealm) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (viewRealm || viewUsers) {
            rights.add(Right.READ_DEFINITIONS);
        }
        if (viewUsers) {
            rights.add(Right.READ_HOLDINGS);
        }
        if (viewEvents) {
            rights.add(Right.READ_EVENTS);
        }
        if (manageUsers) {
            rights.add(Right.ASSIGN);
        }
        if (manageRealm) {
            rights.add(Right.DEFINE);
        }
        return rights;
    }
}
