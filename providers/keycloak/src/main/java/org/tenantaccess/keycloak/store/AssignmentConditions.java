package org.tenantaccess.keycloak.store;

import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;

/** From the filter of a list to the {@code where} clause of its query, in which {@code a} is the assignment. */
final class AssignmentConditions {

    /** True of assignments at GLOBAL scope. */
    static final String GLOBAL = "a.resourceType = '" + AssignmentEntity.EVERYTHING + "'";

    /** True of assignments on one resource. */
    static final String CUSTOM = "a.resourceType <> '" + AssignmentEntity.EVERYTHING + "'";

    private AssignmentConditions() {}

    static Conditions of(String realmId, AssignmentFilter filter) {
        Subject subject = filter.subject();
        ResourceRef resource = filter.resource();
        Conditions conditions = Conditions.realm("a", realmId).and("a.roleKey = :role", "role", filter.role());
        if (subject != null) {
            conditions.and("a.subjectKind = :kind", "kind", SubjectColumn.write(subject.kind()));
            conditions.and("a.subjectId = :subject", "subject", subject.id());
        }
        if (resource != null) {
            conditions.and("a.resourceType = :type", "type", resource.type());
            conditions.and("a.resourceId = :id", "id", resource.id());
        }
        addScope(conditions, filter.scope());
        addReach(conditions, filter);
        return conditions;
    }

    private static void addReach(Conditions conditions, AssignmentFilter filter) {
        if (filter.reach().everything()) {
            return;
        }
        String within = conditions.within("a", filter.reach());
        if (!filter.own().isEmpty()) {
            conditions.set("own", filter.own().stream().map(Subject::id).toList());
            within = within + " or a.subjectId in (:own)";
        }
        conditions.and(within);
    }

    private static void addScope(Conditions conditions, @Nullable ScopeKind scope) {
        if (scope == ScopeKind.GLOBAL) {
            conditions.and(GLOBAL);
        } else if (scope == ScopeKind.CUSTOM) {
            conditions.and(CUSTOM);
        }
    }
}
