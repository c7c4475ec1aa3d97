package org.tenantaccess.domain.access;

import java.util.Set;

/**
 * Why something that is held has no effect.
 *
 * @param needs companions that are missing at this place (R9); empty where the role has no function on this type of
 *     resource (R13)
 */
public record Withheld(Holding holding, Set<Permission> needs) {

    public Withheld {
        needs = Sorted.set(needs);
    }
}
