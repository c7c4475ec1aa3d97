package org.tenantaccess.keycloak.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Row that every write of a realm locks, and that counts the writes. */
@Entity(name = "TaRealm")
@Table(name = "TA_REALM")
@NamedQuery(name = "taRealmChanges", query = "select r.changes from TaRealm r where r.realmId = :realm")
@NamedQuery(name = "taRealmDelete", query = "delete from TaRealm r where r.realmId = :realm")
public class RealmEntity {

    @Id
    @Column(name = "REALM_ID", length = 36)
    String realmId;

    @Column(name = "CHANGES", nullable = false)
    long changes;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected RealmEntity() {}

    RealmEntity(String realmId) {
        this.realmId = realmId;
    }
}
