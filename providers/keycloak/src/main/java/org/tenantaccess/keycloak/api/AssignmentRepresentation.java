package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** An assignment; the resource is absent at scope {@code GLOBAL}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentRepresentation(
        String id,
        String role,
        SubjectPart subject,
        ScopeKind scope,
        @Nullable ResourcePart resource) {

    /**
     * Who holds it.
     *
     * @param name user name or group path
     */
    record SubjectPart(String type, String id, String name) {}

    /** On what. */
    record ResourcePart(String type, String id) {}

    static AssignmentRepresentation of(StoredAssignment stored, Subjects subjects) {
        Assignment assignment = stored.assignment();
        return new AssignmentRepresentation(
                stored.id(),
                assignment.role().key(),
                new SubjectPart(
                        assignment.subject().kind().label(),
                        assignment.subject().id(),
                        subjects.name(assignment.subject())),
                assignment.scope().kind(),
                assignment.scope() instanceof Scope.On on
                        ? new ResourcePart(on.resource().type(), on.resource().id())
                        : null);
    }
}
