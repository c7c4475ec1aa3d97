package org.tenantaccess.keycloak.transfer;

import java.util.List;
import java.util.function.Consumer;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.Store;

/**
 * A realm's roles, categories, resources and assignments as lists of JSON objects with natural keys: users by name, groups
 * by path. The same rules hold as for the API.
 */
final class RealmData {

    static final String CATEGORIES = "categories";
    static final String ROLES = "roles";
    static final String RESOURCES = "resources";
    static final String ASSIGNMENTS = "assignments";

    private final Store store;
    private final Subjects subjects;

    RealmData(KeycloakSession session, RealmModel realm) {
        this.store = new Store(session, realm);
        this.subjects = new Subjects(session, realm);
    }

    void apply(ComponentModel component) {
        each(component, CATEGORIES, this::addCategory, "name");
        each(component, ROLES, this::addRole, "name", "description", "permissions");
        each(component, RESOURCES, this::addResource, "type", "id", "name", "category");
        each(component, ASSIGNMENTS, this::addAssignment, "role", "subject", "scope", "resources");
    }

    /** Keycloak keeps the entries of a list in no order, so that an error tells the entry itself too. */
    private static void each(ComponentModel component, String list, Consumer<JsonFields> add, String... known) {
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

    private void addCategory(JsonFields category) {
        store.categories().create(new DisplayName(category.text("name")));
    }

    private void addRole(JsonFields role) {
        store.roles()
                .create(
                        new DisplayName(role.text("name")),
                        role.optionalText("description").orElse(""),
                        role.texts("permissions"));
    }

    private void addResource(JsonFields resource) {
        DisplayName category = resource.optional("category", DisplayName::new).orElse(Resource.UNCATEGORIZED);
        store.resources()
                .create(new Resource(
                        store.catalogue().resource(resource.text("type"), resource.text("id")),
                        new DisplayName(resource.text("name")),
                        category));
    }

    private void addAssignment(JsonFields assignment) {
        JsonFields subject = assignment.object("subject", "type", "name");
        Subject.Kind kind = subject.oneOf("type", Subject.Kind.values(), Subject.Kind::label);
        store.assignments()
                .add(
                        store.roles().require(assignment.text("role")),
                        subjects.byName(kind, subject.text("name")),
                        assignment.oneOf("scope", ScopeKind.values(), ScopeKind::name),
                        assignment.objects("resources", "type", "id").stream()
                                .map(resource ->
                                        resource.read(it -> store.catalogue().resource(it.text("type"), it.text("id"))))
                                .toList());
    }
}
