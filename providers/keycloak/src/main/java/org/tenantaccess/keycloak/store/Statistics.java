package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.authority.Reach;

/** How much of everything there is in a realm; each answer takes one statement. */
public final class Statistics {

    private static final String MOST_FIRST = "count(a) desc, ";

    private final EntityManager em;
    private final String realmId;
    private final Catalogue catalogue;

    Statistics(EntityManager em, String realmId, Catalogue catalogue) {
        this.em = em;
        this.realmId = realmId;
        this.catalogue = catalogue;
    }

    /** How many assignments a role has on a resource, or at GLOBAL scope where that is null. */
    public record Cell(String role, @Nullable ResourceRef resource, long assignments) {}

    /** How many assignments there are on a resource. */
    public record Assigned(ResourceRef resource, long assignments) {}

    /** How many resources there are of each type that the catalogue has, 0 included. */
    public Map<String, Long> resources() {
        Map<String, Long> counts = new TreeMap<>();
        catalogue.resourceTypes().forEach(type -> counts.put(type.key(), 0L));
        em.createQuery(
                        "select r.resourceType, count(r) from TaResource r where r.realmId = :realm"
                                + " group by r.resourceType",
                        Object[].class)
                .setParameter("realm", realmId)
                .getResultList()
                .forEach(row -> counts.computeIfPresent((String) row[0], (type, none) -> (Long) row[1]));
        return counts;
    }

    /** The resources with the most assignments on them. */
    public List<Assigned> mostAssigned(int max) {
        return grouped(
                        "select a.resourceType, a.resourceId, count(a) from TaAssignment a",
                        conditions().and(AssignmentConditions.CUSTOM),
                        "a.resourceType, a.resourceId",
                        max)
                .stream()
                .map(row -> new Assigned(catalogue.resource((String) row[0], (String) row[1]), (Long) row[2]))
                .toList();
    }

    /** The keys of the roles with the most assignments. */
    public List<String> mostAssignedRoles(int max) {
        return grouped("select a.roleKey, count(a) from TaAssignment a", conditions(), "a.roleKey", max).stream()
                .map(row -> (String) row[0])
                .toList();
    }

    /** How many assignments these roles have on each of these resources, and at GLOBAL scope. */
    public List<Cell> cells(Collection<String> roles, Collection<ResourceRef> resources) {
        if (roles.isEmpty()) {
            return List.of();
        }
        Conditions conditions = conditions().and("a.roleKey in (:roles)", "roles", List.copyOf(roles));
        String named = conditions.within("a", new Reach(false, Set.of(), Set.copyOf(resources)));
        conditions.and(AssignmentConditions.GLOBAL + " or " + named);
        return grouped(
                        "select a.roleKey, a.resourceType, a.resourceId, count(a) from TaAssignment a",
                        conditions,
                        "a.roleKey, a.resourceType, a.resourceId",
                        Integer.MAX_VALUE)
                .stream()
                .map(row -> new Cell((String) row[0], resource((String) row[1], (String) row[2]), (Long) row[3]))
                .toList();
    }

    private @Nullable ResourceRef resource(String type, String id) {
        return type.equals(AssignmentEntity.EVERYTHING) ? null : catalogue.resource(type, id);
    }

    private Conditions conditions() {
        return Conditions.realm("a", realmId);
    }

    private List<Object[]> grouped(String select, Conditions conditions, String by, int max) {
        return conditions
                .groupBy(by)
                .query(em, Object[].class, select, MOST_FIRST + by, new Page(0, max))
                .getResultList();
    }
}
