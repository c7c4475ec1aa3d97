package org.tenantaccess.keycloak.api;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** The API for Keycloak's administrators; Keycloak has verified the token and the realm before. */
final class AdminMount implements AdminRealmResourceProvider {

    @Override
    public Object getResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder adminEvent) {
        return new TenantAccessApi(
                new Call(session, realm, new AdministratorAuthority(auth), new Audit(session, adminEvent)));
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
