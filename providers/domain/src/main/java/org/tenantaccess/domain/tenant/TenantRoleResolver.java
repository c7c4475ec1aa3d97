package org.tenantaccess.domain.tenant;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns memberships into tenant roles by one application's mapping (R1, R2, R4). Deny by default (R5). */
public final class TenantRoleResolver {

    private final RoleMapping mapping;
    private final RoleSelection selection;

    public TenantRoleResolver(RoleMapping mapping, RoleSelection selection) {
        this.mapping = mapping;
        this.selection = selection;
    }

    /** The tenant roles by tenant; a tenant in which nothing applies is absent. */
    public SortedMap<Tenant, TenantRoles> resolve(Collection<Membership> memberships) {
        SortedMap<Tenant, Set<MemberRole>> held = new TreeMap<>();
        for (Membership membership : memberships) {
            held.computeIfAbsent(membership.tenant(), tenant -> new HashSet<>()).addAll(membership.roles());
        }
        SortedMap<Tenant, TenantRoles> byTenant = new TreeMap<>();
        held.forEach((tenant, roles) -> byTenant.put(tenant, tenantRoles(roles)));
        byTenant.values().removeIf(TenantRoles::isEmpty);
        return byTenant;
    }

    /** All mapped member roles are told, also where only the highest tenant role is issued. */
    private TenantRoles tenantRoles(Set<MemberRole> held) {
        List<RoleMapping.Row> applying = mapping.applyingTo(held);
        return TenantRoles.of(
                selection.select(applying).stream()
                        .map(RoleMapping.Row::tenantRole)
                        .toList(),
                applying.stream().map(RoleMapping.Row::memberRole).toList());
    }
}
