package org.tenantaccess.domain.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Subject × role × scope: the only way to a permission (R20). It cannot exist at a scope that its role does not allow
 * (R18, R21).
 */
public record Assignment(Role role, Subject subject, Scope scope) {

    public Assignment {
        if (!role.assignableScopes().contains(scope.kind())) {
            throw new RejectedInput("scope", Rejection.ROLE_NOT_AT_SCOPE, role.key(), scope.kind());
        }
    }

    /** R21: one assignment at {@code GLOBAL}, or one for each named resource at {@code CUSTOM}. */
    public static List<Assignment> of(Role role, Subject subject, ScopeKind kind, Collection<ResourceRef> resources) {
        return scopes(kind, resources)
                .map(scope -> new Assignment(role, subject, scope))
                .toList();
    }

    private static Stream<Scope> scopes(ScopeKind kind, Collection<ResourceRef> resources) {
        if (kind == ScopeKind.CUSTOM) {
            if (resources.isEmpty()) {
                throw new RejectedInput("resources", Rejection.RESOURCE_NEEDED);
            }
            return resources.stream().distinct().map(Scope::on);
        }
        if (!resources.isEmpty()) {
            throw new RejectedInput("resources", Rejection.RESOURCE_NOT_ALLOWED);
        }
        return Stream.of(Scope.GLOBAL);
    }
}
