package org.tenantaccess.keycloak.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Category;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.authority.Reach;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.AssignmentFilter;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.ResourceFilter;
import org.tenantaccess.keycloak.store.Store;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** Brings a {@link RealmDocument} into a realm that has data already. What is there under the same name stays as it is. */
public final class DocumentImport {

    private final Store store;
    private final RealmData data;

    public DocumentImport(KeycloakSession session, RealmModel realm) {
        this.store = new Store(session, realm);
        this.data = new RealmData(session, realm);
    }

    /** How much an import adds and removes, by kind. */
    public record Result(Counts added, Counts removed) {

        /** Not named like a property, since the answer's JSON has none. */
        public boolean changesAnything() {
            return !added.equals(Counts.NONE) || !removed.equals(Counts.NONE);
        }
    }

    /** How many of each kind. */
    public record Counts(int categories, int roles, int resources, int assignments) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /** Fields of the document. */
    public static String[] fields() {
        return new String[] {RealmData.CATEGORIES, RealmData.ROLES, RealmData.RESOURCES, RealmData.ASSIGNMENTS};
    }

    /**
     * Imports a document.
     *
     * @param replace whether what the document does not name is removed first
     */
    public Result run(JsonFields document, boolean replace) {
        Counts removed = replace ? removeAbsent(document) : Counts.NONE;
        int categories = each(document, RealmData.CATEGORIES, this::addCategory, RealmData.CATEGORY_FIELDS);
        int roles = each(document, RealmData.ROLES, this::addRole, RealmData.ROLE_FIELDS);
        int resources = each(document, RealmData.RESOURCES, this::addResource, RealmData.RESOURCE_FIELDS);
        int assignments = each(
                document,
                RealmData.ASSIGNMENTS,
                entry -> data.addAssignment(entry).size(),
                RealmData.ASSIGNMENT_FIELDS);
        if (replace) {
            removed =
                    new Counts(removed.categories(), removed.roles(), removed.resources(), removeAssignments(document));
        }
        return new Result(new Counts(categories, roles, resources, assignments), removed);
    }

    private int addCategory(JsonFields category) {
        return added(
                store.categories().all().stream().anyMatch(known -> known.name()
                        .key()
                        .equals(RealmData.name(category).key())),
                category,
                data::addCategory);
    }

    private int addRole(JsonFields role) {
        String key = data.role(role).name().key();
        return added(
                store.roles().all().stream()
                        .anyMatch(known ->
                                !known.predefined() && known.name().key().equals(key)),
                role,
                data::addRole);
    }

    private int addResource(JsonFields resource) {
        return added(store.resources().find(data.resource(resource).ref()).isPresent(), resource, data::addResource);
    }

    private static int added(boolean exists, JsonFields entry, Consumer<JsonFields> add) {
        if (exists) {
            return 0;
        }
        add.accept(entry);
        return 1;
    }

    private Counts removeAbsent(JsonFields document) {
        Set<String> roleNames = keys(document, RealmData.ROLES, RealmData.ROLE_FIELDS);
        List<Role> roles = store.roles().all().stream()
                .filter(role ->
                        !role.predefined() && !roleNames.contains(role.name().key()))
                .toList();
        roles.forEach(store.roles()::delete);
        Set<ResourceRef> refs = new HashSet<>();
        document.objects(RealmData.RESOURCES, RealmData.RESOURCE_FIELDS).forEach(entry -> refs.add(data.ref(entry)));
        List<Resource> resources =
                store.resources().list(new ResourceFilter(Reach.EVERYTHING, null, null, null), Page.ALL).stream()
                        .filter(resource -> !refs.contains(resource.ref()))
                        .toList();
        resources.forEach(store.resources()::delete);
        Set<String> categoryNames = keys(document, RealmData.CATEGORIES, RealmData.CATEGORY_FIELDS);
        List<Category> categories = store.categories().all().stream()
                .filter(category -> !category.equals(Category.UNCATEGORIZED))
                .filter(category -> !categoryNames.contains(category.name().key()))
                .toList();
        categories.forEach(store.categories()::delete);
        return new Counts(categories.size(), roles.size(), resources.size(), 0);
    }

    private int removeAssignments(JsonFields document) {
        Set<Assignment> wanted = new HashSet<>();
        document.objects(RealmData.ASSIGNMENTS, RealmData.ASSIGNMENT_FIELDS)
                .forEach(entry -> wanted.addAll(data.assignments(entry)));
        List<StoredAssignment> absent = new ArrayList<>(store.assignments().list(AssignmentFilter.NONE, Page.ALL));
        absent.removeIf(stored -> wanted.contains(stored.assignment()));
        store.assignments().remove(absent);
        return absent.size();
    }

    private static Set<String> keys(JsonFields document, String list, String... known) {
        Set<String> keys = new HashSet<>();
        document.objects(list, known)
                .forEach(entry -> keys.add(RealmData.name(entry).key()));
        return keys;
    }

    private static int each(JsonFields document, String list, Adding add, String... known) {
        int sum = 0;
        int i = 0;
        for (JsonFields entry : document.objects(list, known)) {
            try {
                sum += add.add(entry);
            } catch (RejectedInput e) {
                throw e.under(list + "[" + i + "]");
            }
            i++;
        }
        return sum;
    }

    /** Adds an entry and answers how many rows came of it. */
    private interface Adding {
        int add(JsonFields entry);
    }
}
