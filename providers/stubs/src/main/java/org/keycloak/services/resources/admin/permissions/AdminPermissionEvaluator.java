package org.keycloak.services.resources.admin.permissions;

import org.keycloak.services.resources.admin.AdminAuth;

/** As in Keycloak 26.0. */
public interface AdminPermissionEvaluator {

    RealmPermissionEvaluator realm();

    UserPermissionEvaluator users();

    AdminAuth adminAuth();
}
