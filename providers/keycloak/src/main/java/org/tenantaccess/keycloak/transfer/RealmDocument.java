package org.tenantaccess.keycloak.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Category;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Reach;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.AssignmentFilter;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.ResourceFilter;
import org.tenantaccess.keycloak.store.Store;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** All that we keep of a realm, by natural keys, so that it can be taken to another realm. */
public record RealmDocument(
        List<CategoryEntry> categories,
        List<RoleEntry> roles,
        List<ResourceEntry> resources,
        List<AssignmentEntry> assignments) {

    /** A category. */
    public record CategoryEntry(String name) {}

    /** A custom role. */
    public record RoleEntry(String name, String description, List<String> permissions) {}

    /** A resource. */
    public record ResourceEntry(String type, String id, String name, String category) {}

    /** All assignments of one role to one subject at one scope. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AssignmentEntry(
            String role,
            SubjectEntry subject,
            ScopeKind scope,
            @Nullable List<ResourceKey> resources) {}

    /**
     * A subject.
     *
     * @param name user name or group path, {@code organization:alias/path} where it is an organization's
     */
    public record SubjectEntry(String type, String name) {}

    /** What names a resource. */
    public record ResourceKey(String type, String id) {}

    /** The realm as it is. */
    public static RealmDocument of(KeycloakSession session, RealmModel realm) {
        Store store = new Store(session, realm);
        Subjects subjects = new Subjects(session, realm);
        return new RealmDocument(
                store.categories().all().stream()
                        .filter(category -> !category.equals(Category.UNCATEGORIZED))
                        .map(category -> new CategoryEntry(category.name().value()))
                        .toList(),
                store.roles().all().stream()
                        .filter(role -> !role.predefined())
                        .map(RealmDocument::entry)
                        .toList(),
                store.resources().list(new ResourceFilter(Reach.EVERYTHING, null, null, null), Page.ALL).stream()
                        .map(RealmDocument::entry)
                        .toList(),
                assignments(store.assignments().list(AssignmentFilter.NONE, Page.ALL), subjects));
    }

    private static RoleEntry entry(Role role) {
        return new RoleEntry(
                role.name().value(),
                role.description(),
                role.permissions().stream().map(Permission::key).toList());
    }

    private static ResourceEntry entry(Resource resource) {
        return new ResourceEntry(
                resource.ref().type(),
                resource.ref().id(),
                resource.name().value(),
                resource.category().value());
    }

    private static List<AssignmentEntry> assignments(List<StoredAssignment> all, Subjects subjects) {
        subjects.fetch(all.stream().map(stored -> stored.assignment().subject()).toList());
        Map<String, List<Assignment>> grouped = all.stream()
                .map(StoredAssignment::assignment)
                .collect(Collectors.groupingBy(RealmDocument::groupKey, TreeMap::new, Collectors.toList()));
        return grouped.values().stream().map(group -> entry(group, subjects)).toList();
    }

    private static String groupKey(Assignment assignment) {
        Subject subject = assignment.subject();
        return String.join(
                "|",
                assignment.role().key(),
                subject.kind().label(),
                subject.id(),
                assignment.scope().kind().name());
    }

    private static AssignmentEntry entry(List<Assignment> group, Subjects subjects) {
        Assignment first = group.get(0);
        List<ResourceKey> resources = group.stream()
                .map(Assignment::scope)
                .filter(Scope.On.class::isInstance)
                .map(scope -> ((Scope.On) scope).resource())
                .map(resource -> new ResourceKey(resource.type(), resource.id()))
                .toList();
        return new AssignmentEntry(
                first.role().name().value(),
                new SubjectEntry(first.subject().kind().label(), subjects.name(first.subject())),
                first.scope().kind(),
                resources.isEmpty() ? null : resources);
    }
}
