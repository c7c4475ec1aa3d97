package org.tenantaccess.keycloak.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.AssignmentStore;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** What a batch adds and removes; what it removes may be named by id or by its content, and may be gone (R24). */
record AssignmentBatch(List<Assignment> add, Set<StoredAssignment> remove) {

    static AssignmentBatch read(JsonFields fields, Call call) {
        List<Assignment> add = new ArrayList<>();
        fields.objects("add", AssignmentInput.FIELDS).forEach(each -> add.addAll(AssignmentInput.read(each, call)));
        AssignmentStore assignments = call.store().assignments();
        List<Assignment> named = new ArrayList<>();
        Set<StoredAssignment> remove = new LinkedHashSet<>();
        fields.textsOrObjects(
                "remove",
                id -> assignments.find(id).ifPresent(remove::add),
                each -> named.addAll(AssignmentInput.read(each, call)),
                AssignmentInput.FIELDS);
        remove.addAll(assignments.stored(named));
        if (add.size() + named.size() > JsonFields.MAX_ELEMENTS) {
            throw new RejectedInput("add", Rejection.TOO_MANY, JsonFields.MAX_ELEMENTS);
        }
        return new AssignmentBatch(add, remove);
    }
}
