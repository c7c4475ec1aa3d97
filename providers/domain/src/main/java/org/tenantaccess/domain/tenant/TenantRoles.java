package org.tenantaccess.domain.tenant;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person is in one tenant, for one application: the tenant roles, and the member roles that they come from, so
 * that Creator and Administrator stay distinguishable (R4).
 */
public record TenantRoles(SortedSet<TenantRole> roles, SortedSet<MemberRole> memberRoles) {

    /** No tenant role (R5). */
    public static final TenantRoles NONE = of(List.of(), List.of());

    public TenantRoles {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        memberRoles = Collections.unmodifiableSortedSet(new TreeSet<>(memberRoles));
    }

    static TenantRoles of(Collection<TenantRole> roles, Collection<MemberRole> memberRoles) {
        return new TenantRoles(new TreeSet<>(roles), new TreeSet<>(memberRoles));
    }

    public boolean isEmpty() {
        return roles.isEmpty();
    }
}
