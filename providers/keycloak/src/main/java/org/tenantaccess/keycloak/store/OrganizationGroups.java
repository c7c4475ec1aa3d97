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
import org.keycloak.storage.StorageId;

/**
 * The roles that a user holds through groups of organizations, read from Keycloak's tables: its own provider answers for
 * one organization at a time. One statement for the groups, one for each level above them, and one for their roles,
 * however many organizations there are. Needs Keycloak 26.6 or later.
 */
public final class OrganizationGroups {

    private static final String COLUMNS = "select g.id, g.parentId, o.alias, o.groupId";
    private static final String CONDITIONS =
            " and m.groupId = g.id and g.realm = :realm and g.type = 1 and o.enabled = true";
    private static final String LOCAL =
            COLUMNS + " from GroupEntity g join g.organization o, UserGroupMembershipEntity m where m.user.id = :user"
                    + CONDITIONS;
    private static final String FEDERATED =
            COLUMNS + " from GroupEntity g join g.organization o, FederatedUserGroupMembershipEntity m"
                    + " where m.userId = :user" + CONDITIONS;

    private final EntityManager em;

    public OrganizationGroups(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    private record Row(String group, String parent, String alias, String internalGroup) {}

    /** Alias of each enabled organization of which the user is a member → ids of roles mapped to its groups there. */
    public Map<String, Set<String>> rolesByAlias(String realmId, String userId) {
        List<Row> rows = groups(realmId, userId);
        Set<String> joined = new HashSet<>();
        rows.forEach(row -> joined.add(row.group()));
        // Whoever left the organization, but not its groups, is no member.
        rows.removeIf(row -> !joined.contains(row.internalGroup()));
        Map<String, String> parents = parents(rows);
        Map<String, Set<String>> roles = rolesByGroup(parents.keySet());
        Map<String, Set<String>> byAlias = new HashMap<>();
        for (Row row : rows) {
            Set<String> held = byAlias.computeIfAbsent(row.alias(), alias -> new HashSet<>());
            for (String group = row.group(); group != null; group = parents.get(group)) {
                held.addAll(roles.getOrDefault(group, Set.of()));
            }
        }
        return byAlias;
    }

    private List<Row> groups(String realmId, String userId) {
        List<Row> rows = new ArrayList<>();
        em.createQuery(StorageId.isLocalStorage(userId) ? LOCAL : FEDERATED, Object[].class)
                .setParameter("user", userId)
                .setParameter("realm", realmId)
                .getResultList()
                .forEach(row -> rows.add(new Row((String) row[0], (String) row[1], (String) row[2], (String) row[3])));
        return rows;
    }

    /** Group → parent, for the groups and all above them; a group at the top has a parent that is no group. */
    private Map<String, String> parents(List<Row> rows) {
        Map<String, String> parents = new HashMap<>();
        rows.forEach(row -> parents.put(row.group(), row.parent()));
        Set<String> unknown = unknownParents(parents);
        while (!unknown.isEmpty()) {
            List<Object[]> found = em.createQuery(
                            "select g.id, g.parentId from GroupEntity g where g.id in (:ids)", Object[].class)
                    .setParameter("ids", unknown)
                    .getResultList();
            unknown.forEach(id -> parents.put(id, ""));
            found.forEach(row -> parents.put((String) row[0], (String) row[1]));
            unknown = unknownParents(parents);
        }
        return parents;
    }

    private static Set<String> unknownParents(Map<String, String> parents) {
        Set<String> unknown = new HashSet<>(parents.values());
        unknown.removeAll(parents.keySet());
        unknown.removeIf(String::isBlank);
        return unknown;
    }

    private Map<String, Set<String>> rolesByGroup(Collection<String> groups) {
        Map<String, Set<String>> roles = new HashMap<>();
        if (!groups.isEmpty()) {
            em.createQuery(
                            "select m.group.id, m.roleId from GroupRoleMappingEntity m where m.group.id in (:ids)",
                            Object[].class)
                    .setParameter("ids", groups)
                    .getResultList()
                    .forEach(row -> roles.computeIfAbsent((String) row[0], group -> new HashSet<>())
                            .add((String) row[1]));
        }
        return roles;
    }
}
