package org.tenantaccess.domain.tenant;

import java.util.Collection;

/** Port: the only way to the member roles of one person. */
@FunctionalInterface
public interface Memberships {

    /** At most one a tenant; none for who holds nothing. */
    Collection<Membership> held();
}
