package org.tenantaccess.keycloak.store;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Tells Keycloak our entities and the changelog of their tables. */
final class TenantAccessEntities implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(
                RealmEntity.class,
                RoleEntity.class,
                CategoryEntity.class,
                ResourceEntity.class,
                AssignmentEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/tenant-access/changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return TenantAccessEntitiesFactory.ID;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
