package org.tenantaccess.keycloak.mapper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.utils.JsonUtils;
import org.tenantaccess.domain.claim.ClaimName;

/**
 * Writes a value under a claim's path. Keycloak's own writer casts and shares what is there already; a mapper must never
 * break a token, so this one copies, and leaves alone what is no object.
 */
final class ClaimWriter {

    private ClaimWriter() {}

    /** Answers whether it was written; not if a member on the way is another mapper's text, number or list. */
    static boolean write(ClaimName name, Object value, Map<String, Object> claims) {
        return write(JsonUtils.splitClaimPath(name.value()), value, claims);
    }

    private static boolean write(List<String> path, Object value, Map<String, Object> object) {
        String member = path.get(0);
        if (path.size() == 1) {
            object.put(member, mutable(value));
            return true;
        }
        Map<String, Object> inner = copy(object.get(member));
        if (inner == null || !write(path.subList(1, path.size()), value, inner)) {
            return false;
        }
        object.put(member, inner);
        return true;
    }

    private static @Nullable Map<String, Object> copy(@Nullable Object existing) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (existing instanceof Map<?, ?> map) {
            map.forEach((key, value) -> copy.put(String.valueOf(key), value));
            return copy;
        }
        if (existing instanceof ObjectNode node) {
            node.properties().forEach(member -> copy.put(member.getKey(), member.getValue()));
            return copy;
        }
        return existing == null ? copy : null;
    }

    /** Other mappers may add to a list that they find. */
    private static Object mutable(Object value) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(mutable(element)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(String.valueOf(key), mutable(element)));
            return copy;
        }
        return value;
    }
}
