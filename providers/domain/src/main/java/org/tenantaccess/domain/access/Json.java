package org.tenantaccess.domain.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that was parsed into maps, lists and strings; every complaint names the member. */
record Json(String path, Map<?, ?> members) {

    String text(String member) {
        return as(String.class, member, members.get(member));
    }

    Json object(String member) {
        return new Json(path + "." + member, as(Map.class, member, members.get(member)));
    }

    List<Json> objects(String member) {
        return list(member, members.get(member)).stream()
                .map(element -> new Json(path + "." + member, as(Map.class, member, element)))
                .toList();
    }

    /** Absent is empty. */
    Set<String> texts(String member) {
        Set<String> texts = new LinkedHashSet<>();
        if (members.containsKey(member)) {
            list(member, members.get(member)).forEach(element -> texts.add(as(String.class, member, element)));
        }
        return texts;
    }

    private List<?> list(String member, @Nullable Object value) {
        return as(List.class, member, value);
    }

    private <T> T as(Class<T> type, String member, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(path + "." + member + " is not a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
