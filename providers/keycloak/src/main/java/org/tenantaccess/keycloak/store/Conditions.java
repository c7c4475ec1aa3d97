package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;

/** A JPQL {@code where} clause that grows by the filters that were given. */
final class Conditions {

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    static Conditions realm(String alias, String realmId) {
        return new Conditions().and(alias + ".realmId = :realm", "realm", realmId);
    }

    /** Adds a condition with one named parameter, unless the value is null. */
    Conditions and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where.append(where.isEmpty() ? " where " : " and ")
                    .append('(')
                    .append(condition)
                    .append(')');
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition without parameters. */
    Conditions and(String condition) {
        where.append(where.isEmpty() ? " where " : " and ")
                .append('(')
                .append(condition)
                .append(')');
        return this;
    }

    <T> TypedQuery<T> query(EntityManager em, Class<T> type, String select, String orderBy, Page page) {
        TypedQuery<T> query = em.createQuery(select + where + " order by " + orderBy, type);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(page.first()).setMaxResults(page.max());
    }

    /** What a search looks for in a key (R16's way of comparing names); null where nothing is searched. */
    static @Nullable String contains(@Nullable String search) {
        String key = search == null ? "" : DisplayName.keyOf(search);
        return key.isEmpty() ? null : key;
    }
}
