package org.tenantaccess.keycloak.mapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.tenantaccess.domain.tenant.Membership;
import org.tenantaccess.domain.tenant.Tenant;
import org.tenantaccess.domain.tenant.TenantRole;
import org.tenantaccess.domain.tenant.TenantRoleResolver;
import org.tenantaccess.domain.tenant.TenantRoles;
import org.tenantaccess.keycloak.mapper.TenantRoleSettings.Source;
import org.tenantaccess.keycloak.membership.OrganizationMemberships;
import org.tenantaccess.keycloak.membership.RealmRoleMemberships;
import org.tenantaccess.keycloak.membership.Selection;

/** A person's tenant roles at one client, for every protocol the same (R1–R7). */
final class TenantRoleAnswer {

    private final TenantRoleSettings settings;
    private final Selection.Requested requested;
    private final SortedMap<Tenant, TenantRoles> byTenant;

    TenantRoleAnswer(TenantRoleSettings settings, ClaimRequest request) {
        this.settings = settings;
        this.requested = new Selection(request.session(), request.realm(), request.user())
                .of(request.client(), request.scopes(), request.organization());
        this.byTenant = new TenantRoleResolver(settings.mapping(), settings.selection()).resolve(memberships(request));
    }

    Optional<Object> claim() {
        return settings.shape().value(byTenant, requested.selection());
    }

    /** All that is issued, by tenant. */
    SortedMap<Tenant, TenantRoles> byTenant() {
        return requested.selection().narrow(byTenant);
    }

    /** The roles of the one tenant in which the person acts. */
    List<String> roles() {
        SortedSet<TenantRole> roles = byTenant.getOrDefault(
                        requested.selection().actingIn(), TenantRoles.NONE)
                .roles();
        return roles.stream().map(TenantRole::name).toList();
    }

    private Collection<Membership> memberships(ClaimRequest request) {
        Collection<Membership> memberships = new ArrayList<>();
        if (settings.sources().contains(Source.REALM_ROLES)) {
            memberships.addAll(new RealmRoleMemberships(request.user()).held());
        }
        boolean wanted = requested.organizations() || !settings.requestedOnly();
        if (settings.sources().contains(Source.ORGANIZATIONS) && wanted) {
            memberships.addAll(new OrganizationMemberships(request.session(), request.realm(), request.user()).held());
        }
        return memberships;
    }
}
