package org.tenantaccess.keycloak.membership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.compat.Organizations;
import org.tenantaccess.keycloak.store.Directory;
import org.tenantaccess.keycloak.store.DirectoryFilter;
import org.tenantaccess.keycloak.store.FullName;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.Store;

/** Users and groups as one axis of the matrix (R34): users first, then groups, each by name. */
public final class People {

    private final RealmModel realm;
    private final DirectoryFilter filter;
    private final @Nullable String search;
    private final Directory directory;
    private final Subjects subjects;

    public People(KeycloakSession session, RealmModel realm, DirectoryFilter filter, @Nullable String search) {
        this.realm = realm;
        this.filter = filter;
        this.search = search;
        this.directory = new Store(session, realm).directory();
        this.subjects = new Subjects(session, realm);
    }

    /**
     * A user or group on the axis.
     *
     * @param name user name or group path
     * @param displayName first and last name of a user, or null
     * @param external whether a federation or an identity provider keeps it
     */
    public record Entry(
            Subject.Kind kind,
            String id,
            String name,
            @Nullable String displayName,
            boolean external) {}

    /** How many there are on all pages. */
    public long count() {
        return countUsers() + (showsGroups() ? directory.countGroups(search, kinds()) : 0);
    }

    public List<Entry> page(Page page) {
        List<Entry> entries = new ArrayList<>();
        directory
                .users(filter, search, page)
                .forEach(user -> entries.add(
                        new Entry(Subject.Kind.USER, user.id(), user.username(), user.displayName(), user.external())));
        int room = page.max() - entries.size();
        if (showsGroups() && room > 0) {
            int before = (int) Math.max(0, page.first() - countUsers());
            entries.addAll(groups(directory.groups(search, kinds(), new Page(before, room))));
        }
        return entries;
    }

    private List<Entry> groups(List<String> ids) {
        List<Subject> groups = ids.stream().map(Subject::group).toList();
        subjects.fetch(groups);
        FederatedGroups federated = FederatedGroups.of(realm);
        List<Entry> entries = new ArrayList<>();
        for (Subject group : groups) {
            String path = subjects.name(group);
            entries.add(new Entry(group.kind(), group.id(), path, null, federated.contains(path)));
        }
        return entries;
    }

    /** One group, as lists show it. */
    public static Entry of(KeycloakSession session, RealmModel realm, GroupModel group) {
        String path = new Subjects(session, realm).name(Subject.group(group.getId()));
        return new Entry(
                Subject.Kind.GROUP,
                group.getId(),
                path,
                null,
                FederatedGroups.of(realm).contains(path));
    }

    /** One user, as lists show it; also one that a federation never imported. */
    public static Entry of(KeycloakSession session, RealmModel realm, UserModel user) {
        boolean external = user.isFederated()
                || session.users()
                        .getFederatedIdentitiesStream(realm, user)
                        .findAny()
                        .isPresent();
        return new Entry(
                Subject.Kind.USER,
                user.getId(),
                user.getUsername(),
                FullName.of(user.getFirstName(), user.getLastName()),
                external);
    }

    private long countUsers() {
        return directory.countUsers(filter, search);
    }

    private Directory.GroupKinds kinds() {
        return Organizations.haveGroups(realm) ? Directory.GroupKinds.ALL : Directory.GroupKinds.OF_REALM;
    }

    private boolean showsGroups() {
        return filter == DirectoryFilter.ALL || filter == DirectoryFilter.GROUP;
    }
}
