package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.tenantaccess.domain.access.Subject;

/** What somebody or something leaves behind here when Keycloak removes them. */
public final class Traces {

    /** Referring tables before those that they refer to. */
    private static final List<String> OF_REALM = List.of(
            "taAssignmentsOfRealmDelete",
            "taResourcesOfRealmDelete",
            "taCategoriesOfRealmDelete",
            "taRolesOfRealmDelete",
            "taRealmDelete");

    private final EntityManager em;
    private final String realmId;

    Traces(EntityManager em, String realmId) {
        this.em = em;
        this.realmId = realmId;
    }

    /** Whoever holds anything, in a fixed order. */
    public List<Subject> subjects(Page page) {
        return em.createQuery(
                        "select distinct a.subjectKind, a.subjectId from TaAssignment a where a.realmId = :realm"
                                + " order by a.subjectKind, a.subjectId",
                        Object[].class)
                .setParameter("realm", realmId)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultStream()
                .map(row -> SubjectColumn.read((String) row[0], (String) row[1]))
                .toList();
    }

    public void removeOf(Subject subject) {
        em.createNamedQuery("taAssignmentsOfSubjectDelete")
                .setParameter("realm", realmId)
                .setParameter("kind", SubjectColumn.write(subject.kind()))
                .setParameter("subject", subject.id())
                .executeUpdate();
    }

    public void removeAll() {
        OF_REALM.forEach(query ->
                em.createNamedQuery(query).setParameter("realm", realmId).executeUpdate());
    }
}
