package org.tenantaccess.domain.authority;

import org.tenantaccess.domain.access.Catalogue;

/** Decides. Deny by default: what no rule allows is denied. */
public final class Authority {

    private final Catalogue catalogue;

    public Authority(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Ruling rule(Actor actor, Intent intent) {
        if (actor instanceof Actor.Holder holder) {
            return new HolderRules(catalogue, holder).rule(intent);
        }
        return AdministratorRules.rule((Actor.Administrator) actor, intent);
    }

    /** The resources whose holders the actor sees and whose roles it grants: all, or those of R26. */
    public Reach manages(Actor actor) {
        return actor instanceof Actor.Holder holder ? new HolderRules(catalogue, holder).manages() : Reach.EVERYTHING;
    }

    /** The resources that the actor sees in lists (R32). */
    public Reach sees(Actor actor) {
        return actor instanceof Actor.Holder holder ? new HolderRules(catalogue, holder).sees() : Reach.EVERYTHING;
    }
}
