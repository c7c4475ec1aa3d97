package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.Catalogue;

/** All that we keep for one realm, in the transaction of one Keycloak session. */
public final class Store {

    private final EntityManager em;
    private final String realmId;
    private final Catalogue catalogue = BuiltInCatalogue.get();

    public Store(KeycloakSession session, RealmModel realm) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realm.getId();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public RoleStore roles() {
        return new RoleStore(em, realmId, catalogue);
    }

    public CategoryStore categories() {
        return new CategoryStore(em, realmId);
    }

    public ResourceStore resources() {
        return new ResourceStore(em, realmId, catalogue, categories());
    }

    public AssignmentStore assignments() {
        return new AssignmentStore(em, realmId, catalogue, roles(), resources());
    }

    public Traces traces() {
        return new Traces(em, realmId);
    }
}
