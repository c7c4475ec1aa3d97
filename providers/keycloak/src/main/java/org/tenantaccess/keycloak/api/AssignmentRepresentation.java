package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.StoredAssignment;

/**
 * An assignment.
 *
 * @param id absent where it is only planned
 * @param resource absent at scope {@code GLOBAL}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentRepresentation(
        @Nullable String id,
        String role,
        SubjectPart subject,
        ScopeKind scope,
        @Nullable ResourcePart resource) {

    static AssignmentRepresentation of(StoredAssignment stored, Subjects subjects) {
        return of(stored.id(), stored.assignment(), subjects);
    }

    static AssignmentRepresentation planned(Assignment assignment, Subjects subjects) {
        return of(null, assignment, subjects);
    }

    static List<AssignmentRepresentation> all(Collection<StoredAssignment> stored, Subjects subjects) {
        subjects.fetchNames(
                stored.stream().map(each -> each.assignment().subject()).toList());
        return stored.stream().map(assignment -> of(assignment, subjects)).toList();
    }

    private static AssignmentRepresentation of(@Nullable String id, Assignment assignment, Subjects subjects) {
        return new AssignmentRepresentation(
                id,
                assignment.role().key(),
                SubjectPart.of(assignment.subject(), subjects),
                assignment.scope().kind(),
                ResourcePart.of(assignment.scope()));
    }
}
