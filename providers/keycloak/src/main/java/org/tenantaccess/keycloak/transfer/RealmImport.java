package org.tenantaccess.keycloak.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.keycloak.component.ComponentModel;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.keycloak.input.JsonFields;

/** Unpacks the component of a realm file: four lists of JSON objects as text. */
final class RealmImport {

    private final RealmData data;
    private final ComponentModel component;
    private final Set<ResourceRef> resources = new HashSet<>();
    private final List<Assignment> assignments = new ArrayList<>();

    RealmImport(RealmData data, ComponentModel component) {
        this.data = data;
        this.component = component;
    }

    void run() {
        each(RealmData.CATEGORIES, data::addCategory, RealmData.CATEGORY_FIELDS);
        each(RealmData.ROLES, data::addRole, RealmData.ROLE_FIELDS);
        each(RealmData.RESOURCES, this::addResource, RealmData.RESOURCE_FIELDS);
        each(RealmData.ASSIGNMENTS, this::collect, RealmData.ASSIGNMENT_FIELDS);
        // All at once, since one by one would ask the database for each.
        data.addAssignments(assignments);
    }

    private void addResource(JsonFields entry) {
        data.addResource(entry);
        resources.add(data.ref(entry));
    }

    /** The realm is new, so that it has no resource but those of this component. */
    private void collect(JsonFields entry) {
        for (Assignment assignment : data.assignments(entry)) {
            if (assignment.scope() instanceof Scope.On on && !resources.contains(on.resource())) {
                throw new RejectedInput("resources", Rejection.UNKNOWN_RESOURCE, on.resource());
            }
            assignments.add(assignment);
        }
    }

    /** Keycloak keeps the entries of a list in no order, so that an error tells the entry itself too. */
    private void each(String list, Consumer<JsonFields> add, String... known) {
        List<String> entries = component.getConfig().getOrDefault(list, List.of()).stream()
                .sorted()
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            String where = list + "[" + i + "]";
            try {
                JsonFields fields = JsonFields.parse(where, entries.get(i), known);
                fields.read(read -> {
                    add.accept(read);
                    return read;
                });
            } catch (RejectedInput e) {
                throw new InvalidEntry(e, entries.get(i));
            }
        }
    }
}
