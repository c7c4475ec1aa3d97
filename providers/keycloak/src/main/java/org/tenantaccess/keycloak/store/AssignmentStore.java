package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;

/** The assignments of a realm. */
public final class AssignmentStore {

    /** Databases bound the number of parameters; this is below the smallest bound. */
    private static final int GROUPS_A_STATEMENT = 900;

    private final EntityManager em;
    private final String realmId;
    private final Catalogue catalogue;
    private final RoleStore roles;
    private final ResourceStore resources;

    AssignmentStore(EntityManager em, String realmId, Catalogue catalogue, RoleStore roles, ResourceStore resources) {
        this.em = em;
        this.realmId = realmId;
        this.catalogue = catalogue;
        this.roles = roles;
        this.resources = resources;
    }

    /** What the given assignments changed: those that exist now, and of them those that did not before. */
    public record Added(List<StoredAssignment> all, List<StoredAssignment> created) {}

    /** Everything that reaches a user: its own, and that of these groups, in one statement. */
    public List<StoredAssignment> reaching(String userId, Collection<String> groupIds) {
        List<String> groups = new ArrayList<>(groupIds);
        if (groups.isEmpty()) {
            groups.add(AssignmentEntity.EVERYTHING);
        }
        Map<String, StoredAssignment> found = new HashMap<>();
        for (int from = 0; from < groups.size(); from += GROUPS_A_STATEMENT) {
            List<String> chunk = groups.subList(from, Math.min(from + GROUPS_A_STATEMENT, groups.size()));
            read(em.createNamedQuery("taAssignmentsReaching", AssignmentEntity.class)
                            .setParameter("realm", realmId)
                            .setParameter("user", userId)
                            .setParameter("groups", chunk)
                            .getResultStream())
                    .forEach(assignment -> found.put(assignment.id(), assignment));
        }
        return List.copyOf(found.values());
    }

    /** By role, subject and resource. */
    public List<StoredAssignment> list(AssignmentFilter filter, Page page) {
        Subject subject = filter.subject();
        ResourceRef resource = filter.resource();
        Conditions conditions = Conditions.realm("a", realmId).and("a.roleKey = :role", "role", filter.role());
        if (subject != null) {
            conditions.and("a.subjectKind = :kind", "kind", SubjectColumn.write(subject.kind()));
            conditions.and("a.subjectId = :subject", "subject", subject.id());
        }
        if (resource != null) {
            conditions.and("a.resourceType = :type", "type", resource.type());
            conditions.and("a.resourceId = :id", "id", resource.id());
        }
        addScope(conditions, filter.scope());
        String select = "select a from TaAssignment a left join fetch a.customRole";
        String order = "a.roleKey, a.subjectKind, a.subjectId, a.resourceType, a.resourceId";
        return read(conditions
                        .query(em, AssignmentEntity.class, select, order, page)
                        .getResultStream())
                .toList();
    }

    public Optional<StoredAssignment> find(String id) {
        return read(row(id).stream()).findFirst();
    }

    /** R18, R21, R24: assigns a role at one scope; what is assigned already stays as it is. */
    public Added add(Role role, Subject subject, ScopeKind kind, Collection<ResourceRef> refs) {
        List<Assignment> wanted = Assignment.of(role, subject, kind, refs);
        Map<ResourceRef, ResourceEntity> resourceRows = resources.require(refs);
        RoleEntity roleRow = role.predefined() ? null : roles.row(role.key()).orElseThrow();
        Map<Assignment, StoredAssignment> existing = existing(role, subject);
        List<StoredAssignment> created = new ArrayList<>();
        for (Assignment assignment : wanted) {
            if (!existing.containsKey(assignment)) {
                AssignmentEntity row = new AssignmentEntity(
                        KeycloakModelUtils.generateId(), realmId, assignment, roleRow, row(assignment, resourceRows));
                em.persist(row);
                created.add(new StoredAssignment(row.id, assignment));
            }
        }
        em.flush();
        Stream<StoredAssignment> before = wanted.stream().map(existing::get).filter(known -> known != null);
        return new Added(Stream.concat(before, created.stream()).toList(), created);
    }

    /** R24: removing what is gone changes nothing. */
    public void remove(StoredAssignment assignment) {
        row(assignment.id()).ifPresent(em::remove);
        em.flush();
    }

    private Map<Assignment, StoredAssignment> existing(Role role, Subject subject) {
        return read(em.createNamedQuery("taAssignmentsOfSubject", AssignmentEntity.class)
                        .setParameter("realm", realmId)
                        .setParameter("kind", SubjectColumn.write(subject.kind()))
                        .setParameter("subject", subject.id())
                        .setParameter("role", role.key())
                        .getResultStream())
                .collect(Collectors.toMap(StoredAssignment::assignment, stored -> stored));
    }

    private Optional<AssignmentEntity> row(String id) {
        return em.createNamedQuery("taAssignmentById", AssignmentEntity.class)
                .setParameter("realm", realmId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private Stream<StoredAssignment> read(Stream<AssignmentEntity> rows) {
        return rows.flatMap(row -> AssignmentRow.read(row, catalogue).stream());
    }

    private static void addScope(Conditions conditions, @Nullable ScopeKind scope) {
        if (scope == ScopeKind.GLOBAL) {
            conditions.and("a.resourceType = '" + AssignmentEntity.EVERYTHING + "'");
        } else if (scope == ScopeKind.CUSTOM) {
            conditions.and("a.resourceType <> '" + AssignmentEntity.EVERYTHING + "'");
        }
    }

    private static @Nullable ResourceEntity row(Assignment assignment, Map<ResourceRef, ResourceEntity> rows) {
        return assignment.scope() instanceof Scope.On on ? rows.get(on.resource()) : null;
    }
}
