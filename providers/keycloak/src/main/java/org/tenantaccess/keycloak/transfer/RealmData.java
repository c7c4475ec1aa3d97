package org.tenantaccess.keycloak.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.Store;

/**
 * Adds the entries of a realm's data one by one: users by name, groups by path, roles by key or name. The same rules hold
 * as for the API.
 */
public final class RealmData {

    static final String CATEGORIES = "categories";
    static final String ROLES = "roles";
    static final String RESOURCES = "resources";
    static final String ASSIGNMENTS = "assignments";

    static final String[] CATEGORY_FIELDS = {"name"};
    static final String[] ROLE_FIELDS = {"name", "description", "permissions"};
    static final String[] RESOURCE_FIELDS = {"type", "id", "name", "category"};
    static final String[] ASSIGNMENT_FIELDS = {"role", "subject", "scope", "resources"};

    private final Store store;
    private final Subjects subjects;
    private final Map<String, Subject> subjectsByName = new HashMap<>();
    private @Nullable Map<String, Role> rolesByName;

    public RealmData(KeycloakSession session, RealmModel realm) {
        this.store = new Store(session, realm);
        this.subjects = new Subjects(session, realm);
    }

    void addCategory(JsonFields category) {
        store.categories().create(name(category));
    }

    void addRole(JsonFields role) {
        store.roles().create(name(role), description(role), role.texts("permissions"));
        rolesByName = null;
    }

    /** Whether the role was not the same already. */
    boolean updateRole(Role known, Role wanted) {
        boolean same = known.name().equals(wanted.name())
                && known.description().equals(wanted.description())
                && known.permissions().equals(wanted.permissions());
        if (!same) {
            store.roles()
                    .update(
                            known,
                            wanted.name(),
                            wanted.description(),
                            wanted.permissions().stream().map(Permission::key).toList());
            rolesByName = null;
        }
        return !same;
    }

    /** The role that an entry describes, under a key that says nothing. */
    Role role(JsonFields entry) {
        return store.catalogue().customRole("", name(entry), description(entry), entry.texts("permissions"));
    }

    private static String description(JsonFields role) {
        return role.optionalText("description").orElse("");
    }

    void addResource(JsonFields resource) {
        store.resources().create(resource(resource));
    }

    Resource resource(JsonFields entry) {
        return new Resource(ref(entry), name(entry), category(entry));
    }

    /** R24: answers how many there were not yet. */
    int addAssignments(Collection<Assignment> assignments) {
        return store.assignments().add(store.assignments().missing(assignments)).size();
    }

    List<Assignment> assignments(JsonFields assignment) {
        JsonFields subject = assignment.object("subject", "type", "name");
        Subject.Kind kind = subject.oneOf("type", Subject.Kind.values(), Subject.Kind::label);
        return Assignment.of(
                role(assignment.text("role")),
                subject(kind, subject.text("name")),
                assignment.oneOf("scope", ScopeKind.values(), ScopeKind::name),
                assignment.objects("resources", "type", "id").stream()
                        .map(resource -> resource.read(this::ref))
                        .toList());
    }

    ResourceRef ref(JsonFields resource) {
        return store.catalogue().resource(resource.text("type"), resource.text("id"));
    }

    static DisplayName name(JsonFields entry) {
        return new DisplayName(entry.text("name"));
    }

    private static DisplayName category(JsonFields resource) {
        return resource.optional("category", DisplayName::new).orElse(Resource.UNCATEGORIZED);
    }

    /**
     * A custom role's key is not the same in every realm, its name is, and no other role has it. So the name comes first:
     * a custom role may be named like the key of a stronger one.
     */
    private Role role(String nameOrKey) {
        return named(nameOrKey)
                .or(() -> store.roles().find(nameOrKey))
                .orElseThrow(() -> new RejectedInput("role", Rejection.UNKNOWN_ROLE, nameOrKey));
    }

    private Optional<Role> named(String name) {
        if (rolesByName == null) {
            rolesByName = store.roles().all().stream()
                    .collect(Collectors.toMap(role -> role.name().key(), Function.identity()));
        }
        return Optional.ofNullable(rolesByName.get(DisplayName.keyOf(name)));
    }

    Optional<Role> named(DisplayName name) {
        return named(name.value());
    }

    private Subject subject(Subject.Kind kind, String name) {
        return subjectsByName.computeIfAbsent(kind.label() + ":" + name, key -> subjects.byName(kind, name));
    }
}
