package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.authority.Reach;

/** A JPQL {@code where} clause that grows by the filters that were given. */
final class Conditions {

    /** True of nothing. */
    static final String NEVER = "1 = 0";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    static Conditions realm(String alias, String realmId) {
        return new Conditions().and(alias + ".realmId = :realm", "realm", realmId);
    }

    /** Adds a condition with one named parameter, unless the value is null. */
    Conditions and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            set(parameter, value).and(condition);
        }
        return this;
    }

    /** Adds a condition without a parameter of its own. */
    Conditions and(String condition) {
        where.append(where.isEmpty() ? " where " : " and ")
                .append('(')
                .append(condition)
                .append(')');
        return this;
    }

    /** Nothing more is added afterwards. */
    Conditions groupBy(String columns) {
        where.append(" group by ").append(columns);
        return this;
    }

    /** Gives a value to a parameter. */
    Conditions set(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only rows on these resources. */
    Conditions reach(String alias, Reach reach) {
        return reach.everything() ? this : and(within(alias, reach));
    }

    /** A condition that is true of rows on these resources; its parameters are set already. */
    String within(String alias, Reach reach) {
        List<String> parts = new ArrayList<>();
        if (!reach.types().isEmpty()) {
            set("reachTypes", List.copyOf(reach.types()));
            parts.add(alias + ".resourceType in (:reachTypes)");
        }
        Map<String, List<String>> byType = reach.resources().stream()
                .collect(Collectors.groupingBy(
                        ResourceRef::type, TreeMap::new, Collectors.mapping(ResourceRef::id, Collectors.toList())));
        byType.forEach((type, ids) -> {
            String number = String.valueOf(parts.size());
            set("reachType" + number, type).set("reachIds" + number, ids);
            parts.add("(" + alias + ".resourceType = :reachType" + number + " and " + alias
                    + ".resourceId in (:reachIds" + number + "))");
        });
        return parts.isEmpty() ? NEVER : String.join(" or ", parts);
    }

    <T> TypedQuery<T> query(EntityManager em, Class<T> type, String select, String orderBy, Page page) {
        TypedQuery<T> query = em.createQuery(select + where + " order by " + orderBy, type);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(page.first()).setMaxResults(page.max());
    }

    long count(EntityManager em, String select) {
        TypedQuery<Long> query = em.createQuery(select + where, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** What a search looks for in a key (R16's way of comparing names); null where nothing is searched. */
    static @Nullable String contains(@Nullable String search) {
        String key = search == null ? "" : DisplayName.keyOf(search);
        return key.isEmpty() ? null : key;
    }
}
