package org.tenantaccess.keycloak.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;
import org.tenantaccess.domain.tenant.MemberRole;
import org.tenantaccess.domain.tenant.Membership;
import org.tenantaccess.domain.tenant.Memberships;
import org.tenantaccess.domain.tenant.Tenant;
import org.tenantaccess.keycloak.compat.Organizations;
import org.tenantaccess.keycloak.store.OrganizationGroups;

/**
 * Member roles held in organizations (R3): realm roles mapped to the organization's groups that the user is in, to their
 * parents, and what composites hold. A disabled organization, or one whose member the user is not, counts for nothing
 * (R5).
 */
public final class OrganizationMemberships implements Memberships {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    public OrganizationMemberships(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    /** As of the first question in this session: a request runs each mapper several times, for one answer. */
    @Override
    public Collection<Membership> held() {
        String key = "tenant-access.organizations:" + realm.getId() + ":" + user.getId();
        Memberships known = session.getAttribute(key, Memberships.class);
        if (known == null) {
            Collection<Membership> now = now();
            known = () -> now;
            session.setAttribute(key, known);
        }
        return known.held();
    }

    private Collection<Membership> now() {
        if (!Organizations.haveGroups(realm)) {
            return List.of();
        }
        List<Membership> memberships = new ArrayList<>();
        new OrganizationGroups(session, realm)
                .rolesByAlias(user.getId())
                .forEach((alias, roleIds) -> Tenant.organization(alias)
                        .ifPresent(tenant -> memberships.add(new Membership(tenant, memberRoles(roleIds)))));
        return memberships;
    }

    private Set<MemberRole> memberRoles(Set<String> roleIds) {
        Set<RoleModel> mapped = roleIds.stream()
                .map(id -> session.roles().getRoleById(realm, id))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return RoleUtils.expandCompositeRoles(mapped).stream()
                .filter(Predicate.not(RoleModel::isClientRole))
                .map(RoleModel::getName)
                .filter(Predicate.not(String::isBlank))
                .map(MemberRole::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
