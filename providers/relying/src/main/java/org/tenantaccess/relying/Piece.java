package org.tenantaccess.relying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the claims, and where it is. Maps are read by their entries alone: asking some of them for a key that they
 * cannot compare fails.
 *
 * @param path members on the way; in place of names that people choose it says what they stand for
 */
record Piece(String path, @Nullable Object value) {

    private static final int MAX_TEXT = 2048;
    private static final Pattern TEXT = Pattern.compile("[^\\p{Cc}]{1," + MAX_TEXT + "}");
    private static final Pattern KEY = Pattern.compile("[^\\p{Cc}\\s:]+");

    /** Words with a meaning of their own in the format {@code flat}. */
    private static final Set<String> NO_PERMISSIONS = Set.of("only", "overage");

    /** A member of an object, if it has it. */
    Optional<Piece> member(String name) {
        for (Map.Entry<?, ?> entry : map().entrySet()) {
            if (name.equals(entry.getKey())) {
                return Optional.of(new Piece(path + "." + name, entry.getValue()));
            }
        }
        return Optional.empty();
    }

    /** A member that an object must have. */
    Piece needed(String name) {
        return member(name).orElseThrow(() -> malformed("has no " + name));
    }

    /** Fails if the object has any other member. */
    void requireOnly(Set<String> known) {
        map().keySet().forEach(name -> {
            if (!(name instanceof String) || !known.contains(name)) {
                throw malformed("has an unknown member");
            }
        });
    }

    /** The members of an object whose names are data. */
    Map<String, Piece> keyed(String what) {
        Map<String, Piece> members = new LinkedHashMap<>();
        map().forEach((key, member) ->
                members.put(new Piece(path + "." + what, key).text(), new Piece(path + "." + what, member)));
        return members;
    }

    List<Piece> elements() {
        if (!(value instanceof List<?> list)) {
            throw malformed("is not a list");
        }
        List<Piece> elements = new ArrayList<>();
        list.forEach(element -> elements.add(new Piece(path + "[" + elements.size() + "]", element)));
        return elements;
    }

    String text() {
        if (!(value instanceof String text) || !TEXT.matcher(text).matches()) {
            throw malformed("is not a text of 1 to " + MAX_TEXT + " characters");
        }
        return text;
    }

    /** The name of a permission or type, which has no blank and no colon. */
    String key() {
        String text = text();
        if (!KEY.matcher(text).matches() || text.equals(Grants.EVERY)) {
            throw malformed("is not a name");
        }
        return text;
    }

    /** The id of one resource. */
    String id() {
        String text = text();
        if (text.equals(Grants.EVERY)) {
            throw malformed("is not an id");
        }
        return text;
    }

    String permission() {
        String key = key();
        if (NO_PERMISSIONS.contains(key)) {
            throw malformed("is not a permission");
        }
        return key;
    }

    /** A list of texts, none of them twice. */
    SortedSet<String> texts() {
        SortedSet<String> texts = new TreeSet<>();
        elements().forEach(element -> element.addTo(texts, element.text()));
        return texts;
    }

    /** A list of words that a request said, which may be empty. */
    SortedSet<String> words() {
        SortedSet<String> words = new TreeSet<>();
        elements().forEach(element -> element.addTo(words, "".equals(element.value) ? "" : element.text()));
        return words;
    }

    /** A list of permissions, none of them twice. */
    SortedSet<String> permissions() {
        SortedSet<String> permissions = new TreeSet<>();
        elements().forEach(element -> element.addTo(permissions, element.permission()));
        return permissions;
    }

    Malformed malformed(String what) {
        return new Malformed(path, what);
    }

    private void addTo(Set<String> texts, String text) {
        if (!texts.add(text)) {
            throw malformed("repeats another");
        }
    }

    private Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw malformed("is not an object");
        }
        return map;
    }

    /** Values are nothing to print. */
    @Override
    public String toString() {
        return path;
    }
}
