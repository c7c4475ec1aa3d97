package org.tenantaccess.keycloak.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values for one parameter after the other: databases bound the number of values in a statement. */
final class Chunks {

    /** The smallest bound of a list, and the longest page: what is on a page takes one statement. */
    static final int SIZE = 1000;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            chunks.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return chunks;
    }
}
