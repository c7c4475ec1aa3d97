package org.tenantaccess.keycloak.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Reach;

/**
 * Which assignments a list shows; null filters nothing.
 *
 * @param reach only those on these resources, and those of {@code own} (R33)
 * @param own subjects whose assignments are shown wherever they are
 */
public record AssignmentFilter(
        Reach reach,
        Set<Subject> own,
        @Nullable Subject subject,
        @Nullable String role,
        @Nullable ScopeKind scope,
        @Nullable ResourceRef resource) {

    /** All of the realm. */
    public static final AssignmentFilter NONE =
            new AssignmentFilter(Reach.EVERYTHING, Set.of(), null, null, null, null);

    public AssignmentFilter ofSubject(Subject only) {
        return new AssignmentFilter(reach, own, only, role, scope, resource);
    }

    public AssignmentFilter ofRole(String only) {
        return new AssignmentFilter(reach, own, subject, only, scope, resource);
    }
}
