package org.tenantaccess.keycloak.membership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.compat.Organizations;
import org.tenantaccess.keycloak.store.Directory;
import org.tenantaccess.keycloak.store.Store;

/** User names and group paths, read one by one or many ahead. */
final class SubjectNames {

    private final Directory directory;
    private final Subjects subjects;
    private final OrganizationPaths organizationPaths;
    private final Map<String, String> userNames = new HashMap<>();
    private final Map<String, String> pathsInOrganizations = new HashMap<>();

    SubjectNames(KeycloakSession session, RealmModel realm, Subjects subjects) {
        this.directory = new Store(session, realm).directory();
        this.subjects = subjects;
        this.organizationPaths = new OrganizationPaths(session, realm);
    }

    void fetchUsers(Collection<Subject> many) {
        userNames.putAll(directory.userNames(ids(many, Subject.Kind.USER)));
    }

    void fetchGroups(Collection<Subject> many) {
        List<String> groups = ids(many, Subject.Kind.GROUP);
        directory.fetchGroups(groups);
        List<String> ofOrganizations = groups.stream()
                .filter(id -> subjects.group(id).filter(Organizations::own).isPresent())
                .toList();
        if (!ofOrganizations.isEmpty()) {
            pathsInOrganizations.putAll(organizationPaths.byId(ofOrganizations));
        }
    }

    /** Whether this is a user whose name is known already. */
    boolean isFetched(Subject subject) {
        return userNames.containsKey(subject.id());
    }

    String of(Subject subject) {
        return switch (subject.kind()) {
            case USER -> userName(subject.id());
            case GROUP -> subjects.group(subject.id()).map(this::path).orElse(subject.id());
        };
    }

    /** Whom a federation never imported is in no table, but Keycloak finds it. */
    private String userName(String id) {
        String fetched = userNames.get(id);
        return fetched == null ? subjects.user(id).map(UserModel::getUsername).orElse(id) : fetched;
    }

    private String path(GroupModel group) {
        String id = group.getId();
        return Subjects.isOfRealm(group)
                ? KeycloakModelUtils.buildGroupPath(group)
                : pathsInOrganizations.computeIfAbsent(
                        id, unknown -> organizationPaths.byId(List.of(id)).getOrDefault(id, id));
    }

    static List<String> ids(Collection<Subject> many, Subject.Kind kind) {
        return many.stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }
}
