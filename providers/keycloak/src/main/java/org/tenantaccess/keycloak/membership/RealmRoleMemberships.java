package org.tenantaccess.keycloak.membership;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;
import org.tenantaccess.domain.tenant.MemberRole;
import org.tenantaccess.domain.tenant.Membership;
import org.tenantaccess.domain.tenant.Memberships;
import org.tenantaccess.domain.tenant.Tenant;

/**
 * Member roles held realm-wide (R3): realm roles of the user, of its groups and their parents, and what composites hold.
 * Read from the user, not from the token's roles, which a client without full scope does not see.
 */
public final class RealmRoleMemberships implements Memberships {

    private final UserModel user;

    public RealmRoleMemberships(UserModel user) {
        this.user = user;
    }

    @Override
    public Collection<Membership> held() {
        Set<MemberRole> roles = RoleUtils.getDeepUserRoleMappings(user).stream()
                .filter(Predicate.not(RoleModel::isClientRole))
                .map(RoleModel::getName)
                .filter(Predicate.not(String::isBlank))
                .map(MemberRole::new)
                .collect(Collectors.toUnmodifiableSet());
        return List.of(new Membership(Tenant.REALM, roles));
    }
}
