package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tenantaccess.keycloak.Fake;

/** The query that conditions come to. */
record Written(String where, Map<String, Object> parameters) {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    static Written of(Conditions conditions) {
        StringBuilder text = new StringBuilder();
        Map<String, Object> parameters = new TreeMap<>();
        conditions.count(manager(text, parameters), "");
        return new Written(text.toString(), parameters);
    }

    /** Else the database would refuse it. */
    Written hasAValueForEveryParameter() {
        Set<String> named = PARAMETER
                .matcher(where)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
        assertThat(parameters.keySet()).as(where).isEqualTo(named);
        return this;
    }

    private static EntityManager manager(StringBuilder text, Map<String, Object> parameters) {
        TypedQuery<?> query = Fake.a(TypedQuery.class)
                .answersBy("setParameter", arguments -> {
                    parameters.put((String) arguments[0], arguments[1]);
                    return null;
                })
                .answers("getSingleResult", () -> 0L)
                .get();
        return Fake.a(EntityManager.class)
                .answersBy("createQuery", arguments -> {
                    text.append(arguments[0]);
                    return query;
                })
                .get();
    }
}
