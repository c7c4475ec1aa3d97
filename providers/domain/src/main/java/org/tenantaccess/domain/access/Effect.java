package org.tenantaccess.domain.access;

import java.util.Set;

/**
 * How much of an assignment is effective.
 *
 * @param confers what is effective at one of the assignment's places at least
 * @param withheld what lacks a companion at one of them (R9)
 * @param needs the companions that are missing there
 */
public record Effect(Set<Permission> confers, Set<Permission> withheld, Set<Permission> needs) {

    /** In one word. */
    public enum Degree {
        FULL("full"),
        /** Some permissions are withheld (R9). */
        PARTIAL("partial"),
        /** Nothing is effective: all is withheld, or the role has no function on the resource's type (R13). */
        NONE("none");

        private final String label;

        Degree(String label) {
            this.label = label;
        }

        /** The word for it in the API. */
        public String label() {
            return label;
        }
    }

    public Effect {
        confers = Sorted.set(confers);
        withheld = Sorted.set(withheld);
        needs = Sorted.set(needs);
    }

    public Degree degree() {
        if (confers.isEmpty()) {
            return Degree.NONE;
        }
        return withheld.isEmpty() ? Degree.FULL : Degree.PARTIAL;
    }
}
