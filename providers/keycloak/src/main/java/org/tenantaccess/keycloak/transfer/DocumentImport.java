package org.tenantaccess.keycloak.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.authority.Reach;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.ResourceFilter;
import org.tenantaccess.keycloak.store.Store;

/**
 * Brings a {@link RealmDocument} into a realm that has data already. Added to it, the document changes nothing that is
 * there under the same name; in its place, the realm is afterwards what the document says.
 */
public final class DocumentImport {

    /** Greatest number of elements of a list. */
    static final int MAX_ELEMENTS = 20_000;

    /** Greatest number of categories and of roles, which people make by hand. */
    static final int MAX_DEFINITIONS = 1_000;

    private final Store store;
    private final RealmData data;
    private final boolean replace;
    private final Map<ResourceRef, Resource> resources = new HashMap<>();

    /**
     * An import.
     *
     * @param replace whether what the document names is made the same, and what it does not name is removed
     */
    public DocumentImport(KeycloakSession session, RealmModel realm, boolean replace) {
        this.store = new Store(session, realm);
        this.data = new RealmData(session, realm);
        this.replace = replace;
    }

    /** How much an import adds, makes the same as in the document, and removes, by kind. */
    public record Result(Counts added, Counts updated, Counts removed) {

        /** Not named like a property, since the answer's JSON has none. */
        public boolean changesAnything() {
            return !(added.equals(Counts.NONE) && updated.equals(Counts.NONE) && removed.equals(Counts.NONE));
        }
    }

    /** The document in a request's body. */
    public static JsonFields read(String json) {
        return JsonFields.parse("", MAX_ELEMENTS, json, fields());
    }

    /** Fields of the document. */
    public static String[] fields() {
        return new String[] {RealmData.CATEGORIES, RealmData.ROLES, RealmData.RESOURCES, RealmData.ASSIGNMENTS};
    }

    /** Imports a document. */
    public Result run(JsonFields document) {
        Tally tally = new Tally();
        AbsentEntries absent = new AbsentEntries(store, data, document);
        if (replace) {
            absent.removeDefinitions(tally);
        }
        Set<String> categories = absent.categoriesLeft();
        definitions(
                document,
                RealmData.CATEGORIES,
                RealmData.CATEGORY_FIELDS,
                entry -> addCategory(entry, categories, tally));
        definitions(document, RealmData.ROLES, RealmData.ROLE_FIELDS, entry -> addRole(entry, tally));
        addResources(document, categories, tally);
        Set<Assignment> wanted = new HashSet<>();
        each(document, RealmData.ASSIGNMENTS, RealmData.ASSIGNMENT_FIELDS, entry -> wanted.addAll(assignments(entry)));
        if (replace) {
            absent.removeAssignments(wanted, tally);
        }
        tally.added(RealmData.ASSIGNMENTS, data.addAssignments(wanted));
        return tally.result();
    }

    private void addCategory(JsonFields category, Set<String> known, Tally tally) {
        if (known.add(RealmData.name(category).key())) {
            data.addCategory(category);
            tally.added(RealmData.CATEGORIES, 1);
        }
    }

    private void addRole(JsonFields entry, Tally tally) {
        Role role = data.role(entry);
        Role known =
                data.named(role.name()).filter(other -> !other.predefined()).orElse(null);
        if (known == null) {
            data.addRole(entry);
            tally.added(RealmData.ROLES, 1);
        } else if (replace && data.updateRole(known, role)) {
            tally.updated(RealmData.ROLES);
        }
    }

    /** Of two entries with the same id the first counts. */
    private void addResource(JsonFields entry, Set<String> categories, Map<ResourceRef, Resource> named, Tally tally) {
        Resource resource = data.resource(entry);
        if (!categories.contains(resource.category().key())) {
            throw new RejectedInput(
                    "category", Rejection.UNKNOWN_CATEGORY, resource.category().value());
        }
        Resource known = resources.get(resource.ref());
        if (named.putIfAbsent(resource.ref(), resource) == null
                && replace
                && known != null
                && !known.equals(resource)) {
            store.resources().update(resource);
            tally.updated(RealmData.RESOURCES);
        }
    }

    private void addResources(JsonFields document, Set<String> categories, Tally tally) {
        store.resources()
                .list(new ResourceFilter(Reach.EVERYTHING, null, null, null), Page.ALL)
                .forEach(resource -> resources.put(resource.ref(), resource));
        Map<ResourceRef, Resource> named = new LinkedHashMap<>();
        each(
                document,
                RealmData.RESOURCES,
                RealmData.RESOURCE_FIELDS,
                entry -> addResource(entry, categories, named, tally));
        named.keySet().removeAll(resources.keySet());
        store.resources().add(named.values());
        resources.putAll(named);
        tally.added(RealmData.RESOURCES, named.size());
    }

    private List<Assignment> assignments(JsonFields entry) {
        List<Assignment> assignments = data.assignments(entry);
        for (Assignment assignment : assignments) {
            if (assignment.scope() instanceof Scope.On on && !resources.containsKey(on.resource())) {
                throw new RejectedInput("resources", Rejection.UNKNOWN_RESOURCE, on.resource());
            }
        }
        return assignments;
    }

    private static void definitions(JsonFields document, String list, String[] known, Entry read) {
        if (document.objects(list, known).size() > MAX_DEFINITIONS) {
            throw new RejectedInput(list, Rejection.TOO_MANY, MAX_DEFINITIONS);
        }
        each(document, list, known, read);
    }

    private static void each(JsonFields document, String list, String[] known, Entry read) {
        for (JsonFields entry : document.objects(list, known)) {
            entry.read(fields -> {
                read.apply(fields);
                return fields;
            });
        }
    }

    /** What is done with an entry. */
    private interface Entry {
        void apply(JsonFields entry);
    }
}
