package org.keycloak.services.resources.admin.permissions;

/** As in Keycloak 26.0. */
public interface RealmPermissionEvaluator {

    boolean canViewRealm();

    boolean canManageRealm();

    boolean canViewEvents();
}
