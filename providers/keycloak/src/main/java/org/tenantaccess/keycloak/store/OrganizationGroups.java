package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.storage.StorageId;
import org.tenantaccess.keycloak.store.GroupParents.Parented;

/**
 * Groups of organizations, read from Keycloak's tables: its own provider answers for one organization at a time. One
 * statement for the groups, one for each level above them, and one for their roles, however many organizations there are.
 * Needs Keycloak 26.6 or later.
 */
public final class OrganizationGroups {

    private static final String COLUMNS = "select g.id, g.name, g.parentId, o.alias, o.groupId";
    private static final String CONDITIONS =
            " and m.groupId = g.id and g.realm = :realm and g.type = 1 and o.enabled = true";
    private static final String LOCAL =
            COLUMNS + " from GroupEntity g join g.organization o, UserGroupMembershipEntity m where m.user.id = :user"
                    + CONDITIONS;
    private static final String FEDERATED =
            COLUMNS + " from GroupEntity g join g.organization o, FederatedUserGroupMembershipEntity m"
                    + " where m.userId = :user" + CONDITIONS;
    private static final String BY_ID = COLUMNS
            + " from GroupEntity g join g.organization o where g.realm = :realm and g.type = 1 and g.id in (:ids)";

    private final EntityManager em;
    private final String realmId;

    public OrganizationGroups(KeycloakSession session, RealmModel realm) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realm.getId();
    }

    private record Row(Parented group, String alias, String internalGroup) {

        static Row of(Object[] columns) {
            Parented group = new Parented((String) columns[0], (String) columns[1], (String) columns[2]);
            return new Row(group, (String) columns[3], (String) columns[4]);
        }

        boolean isInternal() {
            return group.id().equals(internalGroup);
        }
    }

    /** Alias of each enabled organization of which the user is a member → ids of roles mapped to its groups there. */
    public Map<String, Set<String>> rolesByAlias(String userId) {
        List<Row> rows = joined(userId);
        GroupParents parents = parents(rows);
        Map<String, Set<String>> roles = rolesByGroup(parents.ids());
        Map<String, Set<String>> byAlias = new HashMap<>();
        for (Row row : rows) {
            Set<String> held = byAlias.computeIfAbsent(row.alias(), alias -> new HashSet<>());
            parents.line(row.group().id()).forEach(group -> held.addAll(roles.getOrDefault(group.id(), Set.of())));
        }
        return byAlias;
    }

    /** The groups that a user is in, of enabled organizations of which it is a member. */
    public List<OrganizationGroup> of(String userId) {
        return withLines(joined(userId));
    }

    /** Those of these groups that are an organization's, whether it is enabled or not. */
    public List<OrganizationGroup> find(Collection<String> ids) {
        List<Row> rows = new ArrayList<>();
        for (List<String> chunk : Chunks.of(ids)) {
            em.createQuery(BY_ID, Object[].class)
                    .setParameter("realm", realmId)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(columns -> rows.add(Row.of(columns)));
        }
        return withLines(rows);
    }

    private List<OrganizationGroup> withLines(List<Row> rows) {
        GroupParents parents = parents(rows);
        return rows.stream()
                .filter(row -> !row.isInternal())
                .map(row -> new OrganizationGroup(
                        row.alias(),
                        parents.line(row.group().id()).stream()
                                .filter(group -> !group.id().equals(row.internalGroup()))
                                .map(group -> new OrganizationGroup.Step(group.id(), group.name()))
                                .toList()))
                .toList();
    }

    private List<Row> joined(String userId) {
        List<Row> rows = new ArrayList<>();
        em.createQuery(StorageId.isLocalStorage(userId) ? LOCAL : FEDERATED, Object[].class)
                .setParameter("user", userId)
                .setParameter("realm", realmId)
                .getResultList()
                .forEach(columns -> rows.add(Row.of(columns)));
        Set<String> joined = new HashSet<>();
        rows.forEach(row -> joined.add(row.group().id()));
        // Whoever left the organization, but not its groups, is no member.
        rows.removeIf(row -> !joined.contains(row.internalGroup()));
        return rows;
    }

    private GroupParents parents(List<Row> rows) {
        GroupParents parents = new GroupParents(em);
        parents.climb(rows.stream().map(Row::group).toList());
        return parents;
    }

    private Map<String, Set<String>> rolesByGroup(Set<String> groups) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (List<String> chunk : Chunks.of(groups)) {
            em.createQuery(
                            "select m.group.id, m.roleId from GroupRoleMappingEntity m where m.group.id in (:ids)",
                            Object[].class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(row -> roles.computeIfAbsent((String) row[0], group -> new HashSet<>())
                            .add((String) row[1]));
        }
        return roles;
    }
}
