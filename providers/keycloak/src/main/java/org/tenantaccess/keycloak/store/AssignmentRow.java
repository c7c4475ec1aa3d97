package org.tenantaccess.keycloak.store;

import java.util.Optional;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.ScopeKind;

/** From the row of an assignment to the assignment. */
final class AssignmentRow {

    private AssignmentRow() {}

    /** None where the catalogue no longer knows the role, or allows it at this scope: deny by default. */
    static Optional<StoredAssignment> read(AssignmentEntity row, Catalogue catalogue) {
        ScopeKind kind = row.resourceType.equals(AssignmentEntity.EVERYTHING) ? ScopeKind.GLOBAL : ScopeKind.CUSTOM;
        return role(row, catalogue)
                .filter(role -> role.assignableScopes().contains(kind))
                .map(role -> new Assignment(
                        role, SubjectColumn.read(row.subjectKind, row.subjectId), scope(kind, row, catalogue)))
                .map(assignment -> new StoredAssignment(row.id, assignment));
    }

    private static Optional<Role> role(AssignmentEntity row, Catalogue catalogue) {
        return row.customRole == null ? catalogue.predefinedRole(row.roleKey) : RoleRow.read(row.customRole, catalogue);
    }

    private static Scope scope(ScopeKind kind, AssignmentEntity row, Catalogue catalogue) {
        return kind == ScopeKind.GLOBAL ? Scope.GLOBAL : Scope.on(catalogue.resource(row.resourceType, row.resourceId));
    }
}
