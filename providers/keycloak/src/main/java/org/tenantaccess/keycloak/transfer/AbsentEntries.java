package org.tenantaccess.keycloak.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Category;
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

/** What a realm has and a document does not name. */
final class AbsentEntries {

    private final Store store;
    private final RealmData data;
    private final JsonFields document;

    AbsentEntries(Store store, RealmData data, JsonFields document) {
        this.store = store;
        this.data = data;
        this.document = document;
    }

    /** R15, R30, R31: with all that hangs on them. */
    void removeDefinitions(Tally tally) {
        removeRoles(tally);
        removeResources(tally);
        removeCategories(tally);
    }

    private void removeRoles(Tally tally) {
        Set<String> named = names(RealmData.ROLES, RealmData.ROLE_FIELDS);
        List<Role> absent = store.roles().all().stream()
                .filter(role ->
                        !role.predefined() && !named.contains(role.name().key()))
                .toList();
        absent.forEach(store.roles()::delete);
        tally.removed(RealmData.ROLES, absent.size());
    }

    private void removeResources(Tally tally) {
        Set<ResourceRef> named = new HashSet<>();
        document.objects(RealmData.RESOURCES, RealmData.RESOURCE_FIELDS)
                .forEach(entry -> named.add(entry.read(data::ref)));
        List<Resource> absent =
                store.resources().list(new ResourceFilter(Reach.EVERYTHING, null, null, null), Page.ALL).stream()
                        .filter(resource -> !named.contains(resource.ref()))
                        .toList();
        absent.forEach(store.resources()::delete);
        tally.removed(RealmData.RESOURCES, absent.size());
    }

    private void removeCategories(Tally tally) {
        Set<String> named = names(RealmData.CATEGORIES, RealmData.CATEGORY_FIELDS);
        List<Category> absent = store.categories().all().stream()
                .filter(category -> !category.equals(Category.UNCATEGORIZED))
                .filter(category -> !named.contains(category.name().key()))
                .toList();
        absent.forEach(store.categories()::delete);
        tally.removed(RealmData.CATEGORIES, absent.size());
    }

    /** Keys of the names of the categories that are there now. */
    Set<String> categoriesLeft() {
        return store.categories().all().stream()
                .map(category -> category.name().key())
                .collect(Collectors.toCollection(HashSet::new));
    }

    void removeAssignments(Set<Assignment> wanted, Tally tally) {
        List<StoredAssignment> absent = new ArrayList<>(store.assignments().list(AssignmentFilter.NONE, Page.ALL));
        absent.removeIf(stored -> wanted.contains(stored.assignment()));
        store.assignments().remove(absent);
        tally.removed(RealmData.ASSIGNMENTS, absent.size());
    }

    private Set<String> names(String list, String... known) {
        Set<String> names = new HashSet<>();
        document.objects(list, known)
                .forEach(entry -> names.add(entry.read(RealmData::name).key()));
        return names;
    }
}
