package org.tenantaccess.keycloak.membership;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.compat.Organizations;
import org.tenantaccess.keycloak.store.Store;

/** The users and groups of a realm as subjects, by id and by the name that people use. */
public final class Subjects {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final SubjectNames names;

    public Subjects(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.names = new SubjectNames(session, realm, this);
    }

    public Optional<UserModel> user(String id) {
        return Optional.ofNullable(session.users().getUserById(realm, id));
    }

    /** A group of the realm or of an organization, even of one that is switched off. */
    public Optional<GroupModel> group(String id) {
        return Optional.ofNullable(session.groups().getGroupById(realm, id))
                .filter(group -> isOfRealm(group) || Organizations.own(group));
    }

    static boolean isOfRealm(GroupModel group) {
        return group.getType() == GroupModel.Type.REALM;
    }

    /** A subject that exists, for an input's field {@code subject.id}. */
    public Subject byId(Subject.Kind kind, String id) {
        return switch (kind) {
            case USER ->
                Subject.user(user(id).orElseThrow(() -> unknownUser("subject.id", id))
                        .getId());
            case GROUP ->
                Subject.group(group(id)
                        .filter(group -> isOfRealm(group) || Organizations.haveGroups(realm))
                        .orElseThrow(() -> unknownGroup("subject.id", id))
                        .getId());
        };
    }

    /** A subject by user name or group path, for an input's field {@code subject.name}. */
    public Subject byName(Subject.Kind kind, String name) {
        return switch (kind) {
            case USER ->
                Subject.user(Optional.ofNullable(session.users().getUserByUsername(realm, name))
                        .orElseThrow(() -> unknownUser("subject.name", name))
                        .getId());
            case GROUP ->
                Subject.group(groupByPath(name)
                        .orElseThrow(() -> unknownGroup("subject.name", name))
                        .getId());
        };
    }

    private Optional<GroupModel> groupByPath(String path) {
        return OrganizationPath.isOne(path)
                ? new OrganizationPaths(session, realm).find(path)
                : Optional.ofNullable(KeycloakModelUtils.findGroupByPath(session, realm, path))
                        .filter(Subjects::isOfRealm);
    }

    /** Reads many subjects ahead, which is a constant number of statements for all look-ups of them that follow. */
    public void fetch(Collection<Subject> subjects) {
        new Store(session, realm).directory().fetchUsers(SubjectNames.ids(subjects, Subject.Kind.USER));
        names.fetchGroups(subjects);
    }

    /**
     * Reads the names of many subjects ahead, with one statement for all users and one for each level of groups. The users
     * themselves are not read: where a realm has organizations, Keycloak asks for those of each user that it loads.
     */
    public Subjects fetchNames(Collection<Subject> subjects) {
        names.fetchUsers(subjects);
        names.fetchGroups(subjects);
        return this;
    }

    /** The people behind a subject: the user itself, or the members of the group and of its subgroups (R23). */
    public Stream<UserModel> people(Subject subject) {
        return switch (subject.kind()) {
            case USER -> user(subject.id()).stream();
            case GROUP -> group(subject.id()).stream().flatMap(new GroupMembers(session, realm)::of);
        };
    }

    /** The same as ids with user names. */
    public Map<String, String> namesOfPeople(Subject subject) {
        if (names.isFetched(subject)) {
            return Map.of(subject.id(), name(subject));
        }
        Map<String, String> found = new HashMap<>();
        people(subject).forEach(user -> found.put(user.getId(), user.getUsername()));
        return found;
    }

    /**
     * User name or group path, {@code /staff/editors} in the realm or {@code organization:apollo/staff} in an organization;
     * the id where the subject is gone.
     */
    public String name(Subject subject) {
        return names.of(subject);
    }

    private static RejectedInput unknownUser(String field, String value) {
        return new RejectedInput(field, Rejection.UNKNOWN_USER, value);
    }

    private static RejectedInput unknownGroup(String field, String value) {
        return new RejectedInput(field, Rejection.UNKNOWN_GROUP, value);
    }
}
