package org.tenantaccess.domain.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.tenantaccess.domain.tenant.MemberRole;
import org.tenantaccess.domain.tenant.Tenant;
import org.tenantaccess.domain.tenant.TenantRole;
import org.tenantaccess.domain.tenant.TenantRoles;
import org.tenantaccess.domain.tenant.TenantSelection;

/** Shapes of the tenant role claim. Nothing held is no claim at all (R5). */
public enum TenantClaim {
    /** The names of the roles held in one tenant, never a mixture of tenants (R7): {@code ["tenant-admin"]}. */
    ROLES {
        @Override
        public Optional<Object> value(SortedMap<Tenant, TenantRoles> byTenant, TenantSelection selection) {
            return Optional.ofNullable(byTenant.get(selection.actingIn())).map(TenantClaim::names);
        }
    },
    /**
     * An object with one member a tenant, {@code *} for the realm, which also carries the member roles (R4):
     * {@code {"*": {"roles": ["tenant-user"], "member_roles": ["general-member"]}}}.
     */
    BY_TENANT {
        @Override
        public Optional<Object> value(SortedMap<Tenant, TenantRoles> byTenant, TenantSelection selection) {
            Map<String, Object> claim = new LinkedHashMap<>();
            selection.narrow(byTenant).forEach((tenant, roles) -> claim.put(tenant.key(), member(roles)));
            return Optional.<Object>of(claim).filter(value -> !claim.isEmpty());
        }
    };

    /**
     * The claim's value as maps, lists and strings.
     *
     * @param byTenant what is held, each tenant with at least one role
     * @param selection the tenants in which the person acts
     */
    public abstract Optional<Object> value(SortedMap<Tenant, TenantRoles> byTenant, TenantSelection selection);

    private static List<String> names(TenantRoles roles) {
        return roles.roles().stream().map(TenantRole::name).toList();
    }

    private static Map<String, Object> member(TenantRoles roles) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("roles", names(roles));
        member.put(
                "member_roles",
                roles.memberRoles().stream().map(MemberRole::name).toList());
        return member;
    }
}
