package org.tenantaccess.relying;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The claim of tenant roles, in either shape.
 *
 * @param acting the roles in the tenant of which the flat shape speaks; with the other shape, those in the realm
 * @param byTenant organization's alias, or {@code *} for the realm; nothing with the flat shape
 */
record TenantRoles(SortedSet<String> acting, SortedMap<String, InTenant> byTenant) {

    private static final String REALM = "*";
    private static final Set<String> MEMBERS = Set.of("roles", "member_roles");

    static final TenantRoles NONE = new TenantRoles(Collections.emptySortedSet(), new TreeMap<>());

    /** What the person is in one tenant. */
    record InTenant(SortedSet<String> roles, SortedSet<String> memberRoles) {
        static final InTenant NOTHING = new InTenant(Collections.emptySortedSet(), Collections.emptySortedSet());

        static InTenant read(Piece tenant) {
            tenant.requireOnly(MEMBERS);
            return new InTenant(names(tenant.needed("roles")), names(tenant.needed("member_roles")));
        }
    }

    static TenantRoles read(Piece claim) {
        if (!(claim.value() instanceof Map<?, ?>)) {
            return new TenantRoles(names(claim), new TreeMap<>());
        }
        SortedMap<String, InTenant> byTenant = new TreeMap<>();
        claim.keyed("<tenant>").forEach((tenant, roles) -> byTenant.put(tenant, InTenant.read(roles)));
        return new TenantRoles(in(byTenant, REALM).roles(), byTenant);
    }

    InTenant in(String tenant) {
        return in(byTenant, tenant);
    }

    InTenant inRealm() {
        return in(REALM);
    }

    private static InTenant in(Map<String, InTenant> byTenant, String tenant) {
        return byTenant.getOrDefault(tenant, InTenant.NOTHING);
    }

    private static SortedSet<String> names(Piece list) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(list.texts()));
    }
}
