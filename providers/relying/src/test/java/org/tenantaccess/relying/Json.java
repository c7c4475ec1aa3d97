package org.tenantaccess.relying;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Claims as a service gets them: text, parsed by a JSON library. In tests quotes may be single. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static Map<String, Object> object(String json) {
        try {
            return MAPPER.readValue(json.replace('\'', '"'), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same value after a way through text. */
    static Object copy(Object value) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsString(value), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The claims with this one of permissions. */
    static Permissions permissions(String claim) {
        return Permissions.from(object("{'permissions': " + claim + "}"));
    }
}
