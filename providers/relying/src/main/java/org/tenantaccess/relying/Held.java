package org.tenantaccess.relying;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a claim says of one resource.
 *
 * @param certain held in any case
 * @param possible held in one of the cases that the claim leaves open, or in any
 * @param open whether the claim leaves out what else may be held
 */
record Held(SortedSet<String> certain, Set<String> possible, boolean open) {

    static final Held NOTHING = exactly(Set.of());

    static Held exactly(Collection<String> permissions) {
        SortedSet<String> held = Collections.unmodifiableSortedSet(new TreeSet<>(permissions));
        return new Held(held, held, false);
    }

    /** The same, but perhaps more is held. */
    Held orMore() {
        return new Held(certain, possible, true);
    }

    /** Either this or that. */
    Held or(Held other) {
        SortedSet<String> both = new TreeSet<>(certain);
        both.retainAll(other.certain);
        Set<String> either = new TreeSet<>(possible);
        either.addAll(other.possible);
        return new Held(
                Collections.unmodifiableSortedSet(both), Collections.unmodifiableSet(either), open || other.open);
    }

    Decision decide(String permission) {
        if (certain.contains(permission)) {
            return Decision.ALLOWED;
        }
        return open || possible.contains(permission) ? Decision.UNKNOWN : Decision.DENIED;
    }
}
