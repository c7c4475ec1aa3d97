package org.tenantaccess.keycloak.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Nationalized;
import org.tenantaccess.domain.access.DisplayName;

/** Row of a category. {@code Uncategorized} has none: it is the absence of a category. */
@Entity(name = "TaCategory")
@Table(name = "TA_CATEGORY")
@NamedQuery(
        name = "taCategoryByName",
        query = "select c from TaCategory c where c.realmId = :realm and c.nameKey = :nameKey")
@NamedQuery(
        name = "taCategories",
        query = "select c from TaCategory c where c.realmId = :realm order by c.nameKey, c.id")
@NamedQuery(name = "taCategoryById", query = "select c from TaCategory c where c.realmId = :realm and c.id = :id")
@NamedQuery(name = "taCategoriesOfRealmDelete", query = "delete from TaCategory c where c.realmId = :realm")
public class CategoryEntity {

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    String realmId;

    @Nationalized
    @Column(name = "NAME", length = 128, nullable = false)
    String name;

    @Nationalized
    @Column(name = "NAME_KEY", nullable = false)
    String nameKey;

    @Version
    @Column(name = "VERSION", nullable = false)
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected CategoryEntity() {}

    @SuppressWarnings("NullAway.Init") // set() fills the others.
    CategoryEntity(String id, String realmId, DisplayName name) {
        this.id = id;
        this.realmId = realmId;
        set(name);
    }

    final void set(DisplayName displayName) {
        this.name = displayName.value();
        this.nameKey = displayName.key();
    }
}
