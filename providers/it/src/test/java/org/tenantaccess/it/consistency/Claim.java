package org.tenantaccess.it.consistency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The nested permission claim, as a relying service reads it. */
final class Claim {

    private Claim() {}

    /** What it lists for a resource, told as {@code type:id}. */
    static Set<String> on(JsonNode permissions, String resource) {
        JsonNode ofType = permissions.path("resources").path(Oracle.type(resource));
        String id = resource.substring(resource.indexOf(':') + 1);
        return texts(ofType.has(id) ? ofType.path(id) : ofType.path("*"));
    }

    static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
