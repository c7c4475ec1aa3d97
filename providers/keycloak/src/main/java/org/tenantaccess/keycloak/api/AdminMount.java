package org.tenantaccess.keycloak.api;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;
import org.tenantaccess.domain.authority.Actor;
import org.tenantaccess.keycloak.compat.Administrators;
import org.tenantaccess.keycloak.compat.Administrators.Administrator;

/**
 * The API for Keycloak's administrators; Keycloak has verified the token and the realm before. Its evaluator moved to
 * another package in 26.3, so that there is one method for either: the server calls the one that it knows.
 */
final class AdminMount implements AdminRealmResourceProvider {

    @Override
    public Object getResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder adminEvent) {
        return api(session, realm, Administrators.of(auth), adminEvent);
    }

    /** For Keycloak 26.0 to 26.2. */
    public Object getResource(
            KeycloakSession session,
            RealmModel realm,
            org.keycloak.services.resources.admin.permissions.AdminPermissionEvaluator auth,
            AdminEventBuilder adminEvent) {
        return api(session, realm, Administrators.of(auth), adminEvent);
    }

    private static Object api(
            KeycloakSession session, RealmModel realm, Administrator administrator, AdminEventBuilder adminEvent) {
        Actor actor = new Actor.Administrator(administrator.rights());
        Optional<UserModel> user = administrator.userOf(realm);
        Call call = new Call(session, realm, () -> actor, new Audit(session, () -> adminEvent), user);
        return new TenantAccessApi(() -> call, new AdminMembers(call));
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
