package org.tenantaccess.keycloak.cleanup;

import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.store.Store;

/**
 * Removes the rows of users, groups and realms in the transaction that removes these. Keycloak tells the removal of a user
 * before, after, or both, depending on the way, so that this listens to both; removing twice is harmless.
 */
public final class RemovalListener implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof UserModel.UserPreRemovedEvent removed) {
            removeOf(
                    removed.getKeycloakSession(),
                    removed.getRealm(),
                    Subject.user(removed.getUser().getId()));
        } else if (event instanceof UserModel.UserRemovedEvent removed) {
            removeOf(
                    removed.getKeycloakSession(),
                    removed.getRealm(),
                    Subject.user(removed.getUser().getId()));
        } else if (event instanceof GroupModel.GroupRemovedEvent removed) {
            removeOf(
                    removed.getKeycloakSession(),
                    removed.getRealm(),
                    Subject.group(removed.getGroup().getId()));
        } else if (event instanceof RealmModel.RealmRemovedEvent removed) {
            new Store(removed.getKeycloakSession(), removed.getRealm()).traces().removeAll();
        }
    }

    private static void removeOf(KeycloakSession session, RealmModel realm, Subject subject) {
        new Store(session, realm).traces().removeOf(subject);
    }
}
