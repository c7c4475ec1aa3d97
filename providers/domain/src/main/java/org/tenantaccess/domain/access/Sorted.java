package org.tenantaccess.domain.access;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Immutable sets in natural order, so that what is printed from them never depends on the order of input. */
final class Sorted {

    private Sorted() {}

    static <T extends Comparable<? super T>> SortedSet<T> set(Collection<? extends T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<T>(elements));
    }
}
