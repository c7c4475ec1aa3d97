package org.tenantaccess.domain.access;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;

/**
 * A named set of permissions. Predefined ones come from the catalogue and never change (R12); custom ones are made by
 * people, through {@link Catalogue#customRole}.
 *
 * @param key name in assignments and in the API; never changes
 * @param worksOn the resource types on which the role has functions; elsewhere it confers nothing (R13)
 */
public record Role(
        String key,
        DisplayName name,
        String description,
        boolean predefined,
        Set<ScopeKind> assignableScopes,
        Set<String> worksOn,
        SortedSet<Permission> permissions) {

    public Role {
        assignableScopes = Sorted.set(assignableScopes);
        worksOn = Sorted.set(worksOn);
        permissions = Sorted.set(permissions);
    }

    /** R12: answers this role if it may be edited, renamed or deleted. */
    public Role requireCustom() {
        if (predefined) {
            throw new RejectedInput("role", Rejection.PREDEFINED_ROLE, key);
        }
        return this;
    }

    /** R16: answers the name if no other role of the realm has it. */
    public static DisplayName requireUnique(DisplayName name, Collection<Role> others) {
        if (others.stream().anyMatch(other -> other.name().key().equals(name.key()))) {
            throw new RejectedInput("name", Rejection.DUPLICATE_ROLE_NAME, name.value());
        }
        return name;
    }
}
