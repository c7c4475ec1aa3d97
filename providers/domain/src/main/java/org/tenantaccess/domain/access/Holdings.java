package org.tenantaccess.domain.access;

import java.util.Collection;

/** Port: the only way to the assignments that reach one person. */
@FunctionalInterface
public interface Holdings {

    /** The person's own assignments, those of its groups, and those of their parents (R23). */
    Collection<Holding> reaching();
}
