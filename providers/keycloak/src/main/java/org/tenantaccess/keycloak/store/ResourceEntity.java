package org.tenantaccess.keycloak.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Nationalized;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Resource;

/** Row of a resource. */
@Entity(name = "TaResource")
@Table(name = "TA_RESOURCE")
@NamedQuery(
        name = "taResourceByRef",
        query = "select r from TaResource r left join fetch r.category"
                + " where r.realmId = :realm and r.resourceType = :type and r.resourceId = :id")
@NamedQuery(
        name = "taResourcesUncategorize",
        query = "update TaResource r set r.category = null, r.version = r.version + 1 where r.category = :category")
@NamedQuery(name = "taResourcesOfRealmDelete", query = "delete from TaResource r where r.realmId = :realm")
public class ResourceEntity {

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    String realmId;

    @Column(name = "RES_TYPE", length = 64, nullable = false, updatable = false)
    String resourceType;

    @Column(name = "RES_ID", length = 128, nullable = false, updatable = false)
    String resourceId;

    @Nationalized
    @Column(name = "NAME", length = 128, nullable = false)
    String name;

    @Nationalized
    @Column(name = "NAME_KEY", nullable = false)
    String nameKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CATEGORY_ID")
    @Nullable
    CategoryEntity category;

    @Version
    @Column(name = "VERSION", nullable = false)
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected ResourceEntity() {}

    @SuppressWarnings("NullAway.Init") // set() fills the others.
    ResourceEntity(String id, String realmId, Resource resource, @Nullable CategoryEntity category) {
        this.id = id;
        this.realmId = realmId;
        this.resourceType = resource.ref().type();
        this.resourceId = resource.ref().id();
        set(resource.name(), category);
    }

    final void set(DisplayName displayName, @Nullable CategoryEntity newCategory) {
        this.name = displayName.value();
        this.nameKey = displayName.key();
        this.category = newCategory;
    }
}
