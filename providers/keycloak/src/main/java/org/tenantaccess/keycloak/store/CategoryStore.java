package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Resource;

/** The categories of a realm; {@code Uncategorized} always exists and has no row (R31). */
public final class CategoryStore {

    private final EntityManager em;
    private final String realmId;

    CategoryStore(EntityManager em, String realmId) {
        this.em = em;
        this.realmId = realmId;
    }

    public void create(DisplayName name) {
        if (isUncategorized(name) || row(name).isPresent()) {
            throw new RejectedInput("name", Rejection.DUPLICATE_CATEGORY, name.value());
        }
        em.persist(new CategoryEntity(KeycloakModelUtils.generateId(), realmId, name));
        em.flush();
    }

    /** The row of this category, none for {@code Uncategorized}; for an input's field {@code category}. */
    Optional<CategoryEntity> require(DisplayName name) {
        if (isUncategorized(name)) {
            return Optional.empty();
        }
        Optional<CategoryEntity> row = row(name);
        if (row.isEmpty()) {
            throw new RejectedInput("category", Rejection.UNKNOWN_CATEGORY, name.value());
        }
        return row;
    }

    static boolean isUncategorized(DisplayName name) {
        return name.key().equals(Resource.UNCATEGORIZED.key());
    }

    private Optional<CategoryEntity> row(DisplayName name) {
        return em.createNamedQuery("taCategoryByName", CategoryEntity.class)
                .setParameter("realm", realmId)
                .setParameter("nameKey", name.key())
                .getResultStream()
                .findFirst();
    }
}
