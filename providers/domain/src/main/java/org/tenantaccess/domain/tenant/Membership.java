package org.tenantaccess.domain.tenant;

import java.util.Set;

/** The realm roles that a person holds in one tenant (R3); which of them are member roles, the mapping says. */
public record Membership(Tenant tenant, Set<MemberRole> roles) {

    public Membership {
        roles = Set.copyOf(roles);
    }
}
