package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Effect;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ScopeKind;

/**
 * An assignment that reaches a user.
 *
 * @param via path of the group that the user is in (R23); absent where the assignment is the user's own
 * @param effect {@code full}, {@code partial} or {@code none}
 * @param withheld permissions of the role that lack a companion there (R9)
 * @param needs the companions that are missing; empty at {@code none} where the role has no function on the type (R13)
 * @param message why the effect is not full
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReachingRepresentation(
        String id,
        String role,
        SubjectPart subject,
        ScopeKind scope,
        @Nullable ResourcePart resource,
        @Nullable String via,
        String effect,
        List<String> withheld,
        List<String> needs,
        @Nullable String message) {

    static ReachingRepresentation of(
            AssignmentRepresentation assignment, @Nullable String via, Effect effect, Language language) {
        return new ReachingRepresentation(
                Objects.requireNonNull(assignment.id()),
                assignment.role(),
                assignment.subject(),
                assignment.scope(),
                assignment.resource(),
                via,
                effect.degree().label(),
                effect.withheld().stream().map(Permission::key).toList(),
                effect.needs().stream().map(Permission::key).toList(),
                effect.degree() == Effect.Degree.FULL ? null : NoEffect.message(effect.needs(), language));
    }
}
