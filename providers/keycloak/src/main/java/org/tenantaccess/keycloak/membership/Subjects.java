package org.tenantaccess.keycloak.membership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
import org.tenantaccess.keycloak.store.Directory;
import org.tenantaccess.keycloak.store.Store;

/** The users and groups of a realm as subjects, by id and by the name that people use. */
public final class Subjects {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Map<String, String> userNames = new HashMap<>();

    public Subjects(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    public Optional<UserModel> user(String id) {
        return Optional.ofNullable(session.users().getUserById(realm, id));
    }

    public Optional<GroupModel> group(String id) {
        return Optional.ofNullable(session.groups().getGroupById(realm, id))
                .filter(group -> group.getType() == GroupModel.Type.REALM);
    }

    /** A subject that exists, for an input's field {@code subject.id}. */
    public Subject byId(Subject.Kind kind, String id) {
        return switch (kind) {
            case USER ->
                Subject.user(user(id).orElseThrow(() -> unknownUser("subject.id", id))
                        .getId());
            case GROUP ->
                Subject.group(group(id)
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
                Subject.group(Optional.ofNullable(KeycloakModelUtils.findGroupByPath(session, realm, name))
                        .orElseThrow(() -> unknownGroup("subject.name", name))
                        .getId());
        };
    }

    /** Reads many subjects ahead, which is a constant number of statements for all look-ups of them that follow. */
    public void fetch(Collection<Subject> subjects) {
        Directory directory = new Store(session, realm).directory();
        directory.fetchUsers(ids(subjects, Subject.Kind.USER));
        directory.fetchGroups(ids(subjects, Subject.Kind.GROUP));
    }

    /**
     * Reads the names of many subjects ahead, with one statement for all users and one for each level of groups. The users
     * themselves are not read: where a realm has organizations, Keycloak asks for those of each user that it loads.
     */
    public Subjects fetchNames(Collection<Subject> subjects) {
        Directory directory = new Store(session, realm).directory();
        userNames.putAll(directory.userNames(ids(subjects, Subject.Kind.USER)));
        directory.fetchGroups(ids(subjects, Subject.Kind.GROUP));
        return this;
    }

    private static List<String> ids(Collection<Subject> subjects, Subject.Kind kind) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }

    /** The people behind a subject: the user itself, or the members of the group and of its subgroups (R23). */
    public Stream<UserModel> people(Subject subject) {
        return switch (subject.kind()) {
            case USER -> user(subject.id()).stream();
            case GROUP ->
                group(subject.id()).stream().flatMap(Subjects::withSubgroups).flatMap(group -> session.users()
                        .getGroupMembersStream(realm, group));
        };
    }

    /** The same as ids with user names. */
    public Map<String, String> namesOfPeople(Subject subject) {
        if (userNames.containsKey(subject.id())) {
            return Map.of(subject.id(), name(subject));
        }
        Map<String, String> names = new HashMap<>();
        people(subject).forEach(user -> names.put(user.getId(), user.getUsername()));
        return names;
    }

    private static Stream<GroupModel> withSubgroups(GroupModel group) {
        return Stream.concat(Stream.of(group), group.getSubGroupsStream().flatMap(Subjects::withSubgroups));
    }

    /** User name or group path; the id where the subject is gone. */
    public String name(Subject subject) {
        return switch (subject.kind()) {
            case USER -> userName(subject.id());
            case GROUP ->
                group(subject.id()).map(KeycloakModelUtils::buildGroupPath).orElse(subject.id());
        };
    }

    /** Whom a federation never imported is in no table, but Keycloak finds it. */
    private String userName(String id) {
        String fetched = userNames.get(id);
        return fetched == null ? user(id).map(UserModel::getUsername).orElse(id) : fetched;
    }

    private static RejectedInput unknownUser(String field, String value) {
        return new RejectedInput(field, Rejection.UNKNOWN_USER, value);
    }

    private static RejectedInput unknownGroup(String field, String value) {
        return new RejectedInput(field, Rejection.UNKNOWN_GROUP, value);
    }
}
