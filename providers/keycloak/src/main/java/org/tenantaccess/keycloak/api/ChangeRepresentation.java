package org.tenantaccess.keycloak.api;

import java.util.Collection;
import java.util.List;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** What a request changed. */
record ChangeRepresentation(List<AssignmentRepresentation> added, List<AssignmentRepresentation> removed) {

    static ChangeRepresentation of(
            Collection<StoredAssignment> added, Collection<StoredAssignment> removed, Subjects subjects) {
        return new ChangeRepresentation(
                AssignmentRepresentation.all(added, subjects), AssignmentRepresentation.all(removed, subjects));
    }
}
