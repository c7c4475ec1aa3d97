package org.tenantaccess.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * An assignment that reaches a person.
 *
 * @param via path of the group through which it does (R23), or null where it is the person's own
 */
public record Holding(Assignment assignment, @Nullable String via) {

    public static Holding direct(Assignment assignment) {
        return new Holding(assignment, null);
    }

    public static Holding through(String groupPath, Assignment assignment) {
        return new Holding(assignment, groupPath);
    }
}
