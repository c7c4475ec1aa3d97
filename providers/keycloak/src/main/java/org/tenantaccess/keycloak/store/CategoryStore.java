package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.Category;
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

    /** {@code Uncategorized} first, then the others by name. */
    public List<Category> all() {
        Stream<Category> own = em.createNamedQuery("taCategories", CategoryEntity.class)
                .setParameter("realm", realmId)
                .getResultStream()
                .map(CategoryStore::read);
        return Stream.concat(Stream.of(Category.UNCATEGORIZED), own).toList();
    }

    /** How many there are, {@code Uncategorized} among them. */
    public long count() {
        return 1 + Conditions.realm("c", realmId).count(em, "select count(c) from TaCategory c");
    }

    public Optional<Category> find(String id) {
        return id.equals(Category.UNCATEGORIZED.id())
                ? Optional.of(Category.UNCATEGORIZED)
                : row(id).map(CategoryStore::read);
    }

    /** The row's version, or 0 for {@code Uncategorized}. */
    public int version(Category category) {
        return row(category.id()).map(row -> row.version).orElse(0);
    }

    public Category create(DisplayName name) {
        requireUnique(name);
        CategoryEntity row = new CategoryEntity(KeycloakModelUtils.generateId(), realmId, name);
        em.persist(row);
        em.flush();
        return read(row);
    }

    public Category rename(Category category, DisplayName name) {
        CategoryEntity row = row(category.requireChangeable().id()).orElseThrow();
        if (!row.nameKey.equals(name.key())) {
            requireUnique(name);
        }
        row.set(name);
        em.flush();
        return read(row);
    }

    /** R31: its resources become uncategorized. */
    public void delete(Category category) {
        row(category.requireChangeable().id()).ifPresent(row -> {
            em.createNamedQuery("taResourcesUncategorize")
                    .setParameter("category", row)
                    .executeUpdate();
            em.remove(row);
            em.flush();
        });
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

    private void requireUnique(DisplayName name) {
        if (isUncategorized(name) || row(name).isPresent()) {
            throw new RejectedInput("name", Rejection.DUPLICATE_CATEGORY, name.value());
        }
    }

    private Optional<CategoryEntity> row(DisplayName name) {
        return em.createNamedQuery("taCategoryByName", CategoryEntity.class)
                .setParameter("realm", realmId)
                .setParameter("nameKey", name.key())
                .getResultStream()
                .findFirst();
    }

    private Optional<CategoryEntity> row(String id) {
        return em.createNamedQuery("taCategoryById", CategoryEntity.class)
                .setParameter("realm", realmId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static Category read(CategoryEntity row) {
        return new Category(row.id, new DisplayName(row.name));
    }
}
