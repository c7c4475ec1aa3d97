package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.jpa.entities.GroupEntity;
import org.keycloak.models.jpa.entities.UserEntity;

/**
 * Users of a realm, told apart by where they come from (R34), one page with one statement. Read from Keycloak's own tables
 * since its user search cannot tell them apart; users that a federation never imported are in no table and not here.
 */
public final class Directory {

    /** A federation keeps the user, or an identity provider is linked to it. */
    private static final String IS_EXTERNAL = "u.federationLink is not null"
            + " or exists (select i.identityProvider from FederatedIdentityEntity i where i.user = u)";

    private final EntityManager em;
    private final String realmId;

    Directory(EntityManager em, String realmId) {
        this.em = em;
        this.realmId = realmId;
    }

    /** A user as lists show it. */
    public record Entry(
            String id, String username, @Nullable String displayName, boolean external) {}

    /** By user name; service accounts are subjects too and are among them. */
    public List<Entry> users(DirectoryFilter filter, @Nullable String search, Page page) {
        String select = "select u.id, u.username, u.firstName, u.lastName, case when " + IS_EXTERNAL
                + " then true else false end from UserEntity u";
        return conditions(filter, search)
                .query(em, Object[].class, select, "u.username, u.id", page)
                .getResultStream()
                .map(row -> new Entry(
                        (String) row[0], (String) row[1], FullName.of((String) row[2], (String) row[3]), (Boolean)
                                row[4]))
                .toList();
    }

    /** How many there are on all pages. */
    public long countUsers(DirectoryFilter filter, @Nullable String search) {
        return conditions(filter, search).count(em, "select count(u) from UserEntity u");
    }

    /** Whose groups are listed. */
    public enum GroupKinds {
        /** Only the realm's. */
        OF_REALM("g.type = 0"),

        /** Also those of organizations, but for the one in each that Keycloak keeps for itself, which is at the top. */
        ALL("g.type = 0 or g.type = 1 and g.parentId <> '" + GroupEntity.TOP_PARENT_ID + "'");

        private final String condition;

        GroupKinds(String condition) {
            this.condition = condition;
        }
    }

    /** Ids of groups at any level, by name. */
    public List<String> groups(@Nullable String search, GroupKinds kinds, Page page) {
        return groupConditions(search, kinds)
                .query(em, String.class, "select g.id from GroupEntity g", "g.name, g.id", page)
                .getResultList();
    }

    /** How many there are on all pages. */
    public long countGroups(@Nullable String search, GroupKinds kinds) {
        return groupConditions(search, kinds).count(em, "select count(g) from GroupEntity g");
    }

    /** The user names of those of these users that are of this realm, with one statement a thousand. */
    public Map<String, String> userNames(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        rows(
                        "select u.id, u.username from UserEntity u where u.realmId = :realm and u.id in (:ids)",
                        Object[].class,
                        ids)
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    /** Reads users ahead, so that Keycloak's own look-ups by id in this transaction find them without a statement each. */
    public void fetchUsers(Collection<String> ids) {
        rows("select u from UserEntity u where u.realmId = :realm and u.id in (:ids)", UserEntity.class, ids);
    }

    /** The same for groups and their parents, with one statement a level. */
    public void fetchGroups(Collection<String> ids) {
        String select = "select g from GroupEntity g where g.realm = :realm and g.id in (:ids)";
        Collection<String> level = ids;
        while (!level.isEmpty()) {
            level = rows(select, GroupEntity.class, level).stream()
                    .map(GroupEntity::getParentId)
                    .filter(parent -> !GroupEntity.TOP_PARENT_ID.equals(parent))
                    .collect(Collectors.toSet());
        }
    }

    private <T> List<T> rows(String select, Class<T> type, Collection<String> ids) {
        List<T> rows = new ArrayList<>();
        for (List<String> chunk : Chunks.of(Set.copyOf(ids))) {
            rows.addAll(em.createQuery(select, type)
                    .setParameter("realm", realmId)
                    .setParameter("ids", chunk)
                    .getResultList());
        }
        return rows;
    }

    private Conditions groupConditions(@Nullable String search, GroupKinds kinds) {
        return new Conditions()
                .and("g.realm = :realm", "realm", realmId)
                .and(kinds.condition)
                .and("locate(:search, lower(g.name)) > 0", "search", Conditions.contains(search));
    }

    private Conditions conditions(DirectoryFilter filter, @Nullable String search) {
        Conditions conditions = Conditions.realm("u", realmId)
                .and(
                        "locate(:search, lower(u.username)) > 0 or locate(:search, lower(u.email)) > 0"
                                + " or locate(:search, lower(u.firstName)) > 0"
                                + " or locate(:search, lower(u.lastName)) > 0",
                        "search",
                        Conditions.contains(search));
        return switch (filter) {
            case ALL, USERS -> conditions;
            case INTERNAL -> conditions.and("not (" + IS_EXTERNAL + ")");
            case EXTERNAL -> conditions.and(IS_EXTERNAL);
            case GROUP -> conditions.and(Conditions.NEVER);
        };
    }
}
