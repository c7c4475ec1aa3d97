package org.tenantaccess.relying;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The resources to which a claim is narrowed.
 *
 * @param narrows whether it is; if not, the words do not count
 * @param words the resources as the request asked for them, {@code type:id}; what is no resource names none
 */
record Only(boolean narrows, Set<String> words) {

    static final Only ALL = new Only(false, Set.of());

    Only {
        words = Set.copyOf(words);
    }

    boolean leaves(Place resource) {
        return !narrows || words.contains(resource.written());
    }

    /** Whether a resource of this id, of whatever type, is left. */
    boolean leavesId(String id) {
        return !narrows || typesOf(id).findAny().isPresent();
    }

    /** The types of the resources of this id that are left by name. */
    Stream<String> typesOf(String id) {
        return words.stream()
                .filter(word -> word.indexOf(':') == word.length() - id.length() - 1 && word.endsWith(id))
                .map(word -> word.substring(0, word.indexOf(':')));
    }

    /** What both leave. */
    Only and(Only other) {
        if (!narrows || !other.narrows) {
            return narrows ? this : other;
        }
        Set<String> both = new TreeSet<>(words);
        both.retainAll(other.words);
        return new Only(true, both);
    }
}
