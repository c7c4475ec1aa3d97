package org.tenantaccess.keycloak.transfer;

import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Unpacks our data when a realm was imported, in the import's transaction, when its users and groups exist. What cannot be
 * unpacked fails the import, and nothing of the realm remains.
 */
final class RealmImportListener implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RealmModel.RealmPostCreateEvent created) {
            RealmModel realm = created.getCreatedRealm();
            realm.getComponentsStream(realm.getId(), TransferProvider.class.getName())
                    .toList()
                    .forEach(component -> unpack(created.getKeycloakSession(), realm, component));
        }
    }

    private static void unpack(KeycloakSession session, RealmModel realm, ComponentModel component) {
        new RealmImport(new RealmData(session, realm), component).run();
        realm.removeComponent(component);
    }
}
