package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Whom roles reach, direct or through groups and their parents (R23): one statement for each level of groups, and one for
 * the people. Users that a federation never imported are in no table and not among them.
 */
public final class Reached {

    private static final String DIRECT = "exists (select a.id from TaAssignment a where a.realmId = :realm"
            + " and a.subjectKind = 'U' and a.subjectId = u.id";
    private static final String OF_ROLE = " and a.roleKey = :role";
    private static final String NOT_IN_TABLE =
            "a.subjectKind = 'U' and not exists (select u.id from UserEntity u where u.id = a.subjectId)";

    private final EntityManager em;
    private final String realmId;

    Reached(EntityManager em, String realmId) {
        this.em = em;
        this.realmId = realmId;
    }

    /** A user. */
    public record Someone(String id, String username) {}

    /**
     * Users.
     *
     * @param first the first of them by user name
     */
    public record Some(long count, List<Someone> first) {}

    /** People to whom no role reaches; service accounts are no people here. */
    public Some byNothing(int max) {
        return some(
                Conditions.realm("u", realmId)
                        .and("u.serviceAccountClientLink is null")
                        .and("not (" + reaching("") + ")"),
                max);
    }

    /** Whom a role reaches. */
    public Some byRole(String role, int max) {
        Some inTable = some(Conditions.realm("u", realmId).set("role", role).and(reaching(OF_ROLE)), max);
        long others = Conditions.realm("a", realmId)
                .and("a.roleKey = :role", "role", role)
                .and(NOT_IN_TABLE)
                .count(em, "select count(distinct a.subjectId) from TaAssignment a");
        return new Some(inTable.count() + others, inTable.first());
    }

    private Some some(Conditions conditions, int max) {
        long count = conditions.count(em, "select count(u) from UserEntity u");
        if (count == 0) {
            return new Some(0, List.of());
        }
        String select = "select u.id, u.username from UserEntity u";
        return new Some(
                count,
                conditions
                        .query(em, Object[].class, select, "u.username, u.id", new Page(0, max))
                        .getResultList()
                        .stream()
                        .map(row -> new Someone((String) row[0], (String) row[1]))
                        .toList());
    }

    /** A condition that is true of users whom such assignments reach. */
    private String reaching(String suchAssignments) {
        int parents = parents();
        StringBuilder joins = new StringBuilder();
        StringBuilder groups = new StringBuilder("g0.id");
        for (int n = 1; n <= parents; n++) {
            joins.append(" left join").append(parent(n));
            groups.append(", g").append(n).append(".id");
        }
        return DIRECT + suchAssignments + ") or exists (select m.groupId from UserGroupMembershipEntity m"
                + " join GroupEntity g0 on g0.id = m.groupId" + joins
                + " where m.user = u and exists (select a.id from TaAssignment a where a.realmId = :realm"
                + " and a.subjectKind = 'G' and a.subjectId in (" + groups + ")" + suchAssignments + "))";
    }

    /** How many groups are above the deepest one. */
    private int parents() {
        StringBuilder joins = new StringBuilder();
        for (int n = 1; true; n++) {
            joins.append(" join").append(parent(n));
            if (em.createQuery("select g0.id from GroupEntity g0" + joins + " where g0.realm = :realm", String.class)
                    .setParameter("realm", realmId)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty()) {
                return n - 1;
            }
        }
    }

    private static String parent(int n) {
        return " GroupEntity g" + n + " on g" + n + ".id = g" + (n - 1) + ".parentId";
    }
}
