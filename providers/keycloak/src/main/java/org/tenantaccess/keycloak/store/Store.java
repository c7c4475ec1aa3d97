package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.Role;

/** All that we keep for one realm, in the transaction of one Keycloak session. */
public final class Store {

    private final KeycloakSession session;
    private final EntityManager em;
    private final String realmId;
    private final Catalogue catalogue = BuiltInCatalogue.get();

    public Store(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realm.getId();
    }

    /** Waits until no other write of this realm is under way. Every write begins with it. */
    public void lock() {
        new RealmLock(session, realmId).take(em);
    }

    /** Number of the last write of this realm, in a write its own. What is read after it is at least that new. */
    public long revision() {
        return new RealmLock(session, realmId).count(em);
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

    public Directory directory() {
        return new Directory(em, realmId);
    }

    public Statistics statistics() {
        return new Statistics(em, realmId, catalogue);
    }

    /** With all roles of the realm. */
    public Ineffective ineffective(List<Role> all) {
        return new Ineffective(em, realmId, catalogue, all, assignments());
    }

    public Reached reached() {
        return new Reached(em, realmId);
    }

    public Traces traces() {
        return new Traces(em, realmId);
    }
}
