package org.tenantaccess.keycloak.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Appointed;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.store.AssignmentFilter;
import org.tenantaccess.keycloak.store.AssignmentStore;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** Every way by which assignments come and go through the API: each is ruled on, all are done or none (R24–R27). */
final class AssignmentChanges {

    private final Call call;
    private final AssignmentStore assignments;

    AssignmentChanges(Call call) {
        this.call = call;
        this.assignments = call.store().assignments();
    }

    /** What will be, or was, changed. What was wanted and is so already is in neither list. */
    record Change(List<Assignment> add, List<StoredAssignment> remove) {

        boolean isEmpty() {
            return add.isEmpty() && remove.isEmpty();
        }
    }

    /** Rules on all that is wanted, and answers what of it would change anything. What is added is not removed. */
    Change plan(Collection<Assignment> add, Collection<StoredAssignment> remove) {
        add.forEach(assignment -> call.require(new Intent.Grant(assignment)));
        remove.forEach(stored -> call.require(new Intent.Revoke(stored.assignment())));
        Set<Assignment> wanted = new HashSet<>(add);
        return new Change(
                assignments.missing(add),
                remove.stream()
                        .filter(stored -> !wanted.contains(stored.assignment()))
                        .distinct()
                        .toList());
    }

    /** Does what was planned, and answers what was added. */
    List<StoredAssignment> apply(Change change) {
        assignments.remove(change.remove());
        List<StoredAssignment> added = assignments.add(change.add());
        if (change.remove().stream().anyMatch(AssignmentChanges::isSecurityManager)) {
            requireSecurityManager();
        }
        return added;
    }

    /** Plans and does. */
    List<StoredAssignment> change(Collection<Assignment> add, Collection<StoredAssignment> remove) {
        return apply(plan(add, remove));
    }

    /** R27: nobody but a realm administrator leaves the realm without a Security Manager. */
    private void requireSecurityManager() {
        if (!call.may(new Intent.RemoveLastSecurityManager())
                && holders().stream().noneMatch(this::hasPeople)) {
            throw new RejectedInput("role", Rejection.LAST_SECURITY_MANAGER);
        }
    }

    private List<Subject> holders() {
        List<Subject> subjects = new ArrayList<>();
        assignments
                .list(AssignmentFilter.NONE.ofRole(Appointed.SECURITY_MANAGER), Page.ALL)
                .forEach(stored -> subjects.add(stored.assignment().subject()));
        return subjects;
    }

    private boolean hasPeople(Subject subject) {
        return call.subjects().people(subject).findAny().isPresent();
    }

    private static boolean isSecurityManager(StoredAssignment stored) {
        return stored.assignment().role().key().equals(Appointed.SECURITY_MANAGER);
    }
}
