package org.tenantaccess.domain.tenant;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tenants in which a request says that the person acts (R7).
 *
 * @param selects whether the request selects at all; if not, all tenants count, the realm among them
 * @param tenants those selected, of which the person may hold nothing in any
 */
public record TenantSelection(boolean selects, Set<Tenant> tenants) {

    /** The request selects no tenant. */
    public static final TenantSelection NONE = new TenantSelection(false, Set.of());

    /** Nothing is held in it. */
    private static final Tenant NOWHERE = new Tenant("");

    public TenantSelection {
        tenants = Set.copyOf(tenants);
    }

    /** The request selects these, and the realm is not among them. */
    public static TenantSelection of(Set<Tenant> tenants) {
        return new TenantSelection(true, tenants);
    }

    /** What of all that is held is issued. */
    public SortedMap<Tenant, TenantRoles> narrow(SortedMap<Tenant, TenantRoles> byTenant) {
        SortedMap<Tenant, TenantRoles> narrowed = new TreeMap<>(byTenant);
        narrowed.keySet().removeIf(tenant -> selects && !tenants.contains(tenant));
        return narrowed;
    }

    /** The tenant that a flat claim speaks of: the one that is selected, else the realm; never a mixture. */
    public Tenant actingIn() {
        if (!selects || tenants.size() > 1) {
            return Tenant.REALM;
        }
        return tenants.stream().findFirst().orElse(NOWHERE);
    }
}
