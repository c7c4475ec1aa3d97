package org.tenantaccess.domain.claim;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** How many bytes a claim's value takes as compact JSON in UTF-8. */
public final class JsonSize {

    private static final int BRACES = 2;

    private JsonSize() {}

    /** The value's size; it is made of maps, collections, strings and truth values. */
    public static int of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return BRACES
                    + separators(map.size())
                    + map.entrySet().stream()
                            .mapToInt(entry -> of(entry.getKey()) + 1 + of(entry.getValue()))
                            .sum();
        }
        if (value instanceof Collection<?> list) {
            return BRACES
                    + separators(list.size())
                    + list.stream().mapToInt(JsonSize::of).sum();
        }
        if (value instanceof String text) {
            return BRACES + text.codePoints().map(JsonSize::ofCharacter).sum();
        }
        return String.valueOf(value).length();
    }

    private static int separators(int elements) {
        return Math.max(0, elements - 1);
    }

    /** Control characters are never in a claim: keys, ids and names have none. */
    private static int ofCharacter(int codePoint) {
        return codePoint == '"' || codePoint == '\\'
                ? 2
                : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
    }
}
