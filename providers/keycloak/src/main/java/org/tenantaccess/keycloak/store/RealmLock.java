package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Lets the writes of one realm, on all nodes, come one after the other. Administration is rare and small, and in turn
 * names stay unique, nothing is assigned twice, and two people cannot each remove the last but one Security Manager.
 */
final class RealmLock {

    private final KeycloakSession session;
    private final String realmId;

    RealmLock(KeycloakSession session, String realmId) {
        this.session = session;
        this.realmId = realmId;
    }

    /** Waits for its turn, which ends with the transaction. To be taken before anything is read. */
    void take(EntityManager em) {
        RealmEntity row = em.find(RealmEntity.class, realmId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            createRow();
            row = em.find(RealmEntity.class, realmId, LockModeType.PESSIMISTIC_WRITE);
        }
        row.changes++;
    }

    /**
     * How many writes there were: the same number says that nothing changed. To be read before what it stands for, so that
     * a write in between is never taken for seen. In a write, after {@link #take}, its own number.
     */
    long count(EntityManager em) {
        return em.createNamedQuery("taRealmChanges", Long.class)
                .setParameter("realm", realmId)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** In a transaction of its own, since others wait for the row; somebody else may be faster. */
    private void createRow() {
        try {
            KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
                EntityManager em = own.getProvider(JpaConnectionProvider.class).getEntityManager();
                em.persist(new RealmEntity(realmId));
                em.flush();
            });
        } catch (ModelDuplicateException e) {
            // Then it is there now.
        }
    }
}
