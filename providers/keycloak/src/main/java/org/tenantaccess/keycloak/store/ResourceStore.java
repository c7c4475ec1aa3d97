package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.authority.Reach;

/** The resources of a realm. */
public final class ResourceStore {

    private static final String LEFT_JOIN = " from TaResource r left join fetch r.category c";

    private final EntityManager em;
    private final String realmId;
    private final Catalogue catalogue;
    private final CategoryStore categories;

    ResourceStore(EntityManager em, String realmId, Catalogue catalogue, CategoryStore categories) {
        this.em = em;
        this.realmId = realmId;
        this.catalogue = catalogue;
        this.categories = categories;
    }

    /** By type, then by name. */
    public List<Resource> list(ResourceFilter filter, Page page) {
        return conditions(filter)
                .query(
                        em,
                        ResourceEntity.class,
                        "select r" + LEFT_JOIN,
                        "r.resourceType, r.nameKey, r.resourceId",
                        page)
                .getResultStream()
                .map(row -> {
                    Resource resource = read(row);
                    // What stayed here would hinder the removal of its category.
                    em.detach(row);
                    return resource;
                })
                .toList();
    }

    /** How many there are on all pages. */
    public long count(ResourceFilter filter) {
        return conditions(filter).count(em, "select count(r) from TaResource r left join r.category c");
    }

    private Conditions conditions(ResourceFilter filter) {
        DisplayName category = filter.category();
        Conditions conditions = Conditions.realm("r", realmId)
                .reach("r", filter.reach())
                .and("r.resourceType = :type", "type", filter.type())
                .and(
                        "locate(:search, r.nameKey) > 0 or locate(:search, lower(r.resourceId)) > 0",
                        "search",
                        Conditions.contains(filter.search()));
        if (category != null && CategoryStore.isUncategorized(category)) {
            return conditions.and("c is null");
        }
        return conditions.and("c.nameKey = :category", "category", category == null ? null : category.key());
    }

    /** The row's version. */
    public int version(Resource resource) {
        return row(resource.ref()).map(row -> row.version).orElse(0);
    }

    /** R30, R31: another name and category; type and id stay. */
    public Resource update(Resource resource) {
        ResourceEntity row = row(resource.ref()).orElseThrow();
        row.set(resource.name(), categories.require(resource.category()).orElse(null));
        em.flush();
        return read(row);
    }

    public Optional<Resource> find(ResourceRef ref) {
        return row(ref).map(this::read);
    }

    public Resource create(Resource resource) {
        if (row(resource.ref()).isPresent()) {
            throw new RejectedInput("id", Rejection.DUPLICATE_RESOURCE, resource.ref());
        }
        CategoryEntity category = categories.require(resource.category()).orElse(null);
        ResourceEntity row = new ResourceEntity(KeycloakModelUtils.generateId(), realmId, resource, category);
        em.persist(row);
        em.flush();
        return read(row);
    }

    /** Stores resources that do not exist yet; their categories must. */
    public void add(Collection<Resource> missing) {
        Map<DisplayName, Optional<CategoryEntity>> known = new HashMap<>();
        for (Resource resource : missing) {
            CategoryEntity category = known.computeIfAbsent(resource.category(), categories::require)
                    .orElse(null);
            em.persist(new ResourceEntity(KeycloakModelUtils.generateId(), realmId, resource, category));
        }
        em.flush();
    }

    /** R30: removes a resource together with the assignments that name it. */
    public void delete(Resource resource) {
        row(resource.ref()).ifPresent(row -> {
            em.createNamedQuery("taAssignmentsOfResourceDelete")
                    .setParameter("realm", realmId)
                    .setParameter("resource", row)
                    .executeUpdate();
            em.remove(row);
            em.flush();
        });
    }

    /** The names of those of these resources that exist. */
    public Map<ResourceRef, String> names(Collection<ResourceRef> refs) {
        Map<ResourceRef, String> names = new HashMap<>();
        if (!refs.isEmpty()) {
            Conditions.realm("r", realmId)
                    .reach("r", new Reach(false, Set.of(), Set.copyOf(refs)))
                    .query(em, ResourceEntity.class, "select r from TaResource r", "r.id", Page.ALL)
                    .getResultStream()
                    .forEach(row -> names.put(catalogue.resource(row.resourceType, row.resourceId), row.name));
        }
        return names;
    }

    /** The rows of all these resources, with one statement for each type; for an input's field {@code resources}. */
    Map<ResourceRef, ResourceEntity> require(Collection<ResourceRef> refs) {
        Map<ResourceRef, ResourceEntity> rows = new HashMap<>();
        refs.stream()
                .collect(Collectors.groupingBy(ResourceRef::type))
                .forEach((type, ofType) -> rows.putAll(rows(type, ofType)));
        for (ResourceRef ref : refs) {
            if (!rows.containsKey(ref)) {
                throw new RejectedInput("resources", Rejection.UNKNOWN_RESOURCE, ref);
            }
        }
        return rows;
    }

    private Map<ResourceRef, ResourceEntity> rows(String type, List<ResourceRef> refs) {
        return Conditions.realm("r", realmId)
                .and("r.resourceType = :type", "type", type)
                .and(
                        "r.resourceId in (:ids)",
                        "ids",
                        refs.stream().map(ResourceRef::id).toList())
                .query(em, ResourceEntity.class, "select r from TaResource r", "r.resourceId", Page.ALL)
                .getResultStream()
                .collect(Collectors.toMap(row -> catalogue.resource(row.resourceType, row.resourceId), row -> row));
    }

    private Optional<ResourceEntity> row(ResourceRef ref) {
        return em.createNamedQuery("taResourceByRef", ResourceEntity.class)
                .setParameter("realm", realmId)
                .setParameter("type", ref.type())
                .setParameter("id", ref.id())
                .getResultStream()
                .findFirst();
    }

    private Resource read(ResourceEntity row) {
        DisplayName category = row.category == null ? Resource.UNCATEGORIZED : new DisplayName(row.category.name);
        return new Resource(catalogue.resource(row.resourceType, row.resourceId), new DisplayName(row.name), category);
    }
}
