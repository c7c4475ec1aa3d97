package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.authority.Reach;

/** The assignments of a realm. */
public final class AssignmentStore {

    private static final String SELECT = "select a from TaAssignment a left join fetch a.customRole";

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

    /** Everything that reaches a user: its own, and that of these groups, in one statement. */
    public List<StoredAssignment> reaching(String userId, Collection<String> groupIds) {
        Map<String, StoredAssignment> found = new HashMap<>();
        Collection<String> groups = groupIds.isEmpty() ? List.of(AssignmentEntity.EVERYTHING) : groupIds;
        for (List<String> chunk : Chunks.of(groups)) {
            List<AssignmentEntity> rows = em.createNamedQuery("taAssignmentsReaching", AssignmentEntity.class)
                    .setParameter("realm", realmId)
                    .setParameter("user", userId)
                    .setParameter("groups", chunk)
                    .getResultList();
            read(rows.stream()).forEach(assignment -> found.put(assignment.id(), assignment));
            rows.forEach(row -> row.forget(em));
        }
        return List.copyOf(found.values());
    }

    /** By role, subject and resource. */
    public List<StoredAssignment> list(AssignmentFilter filter, Page page) {
        String order = "a.roleKey, a.subjectKind, a.subjectId, a.resourceType, a.resourceId";
        return query(AssignmentConditions.of(realmId, filter), order, page);
    }

    /** How many there are on all pages. */
    public long count(AssignmentFilter filter) {
        return AssignmentConditions.of(realmId, filter).count(em, "select count(a) from TaAssignment a");
    }

    /** Those of a role that are in a cell: of these subjects, on these resources or at GLOBAL scope. */
    public List<StoredAssignment> cells(String role, Collection<String> subjectIds, Collection<ResourceRef> refs) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.realm("a", realmId)
                .and("a.roleKey = :role", "role", role)
                .and("a.subjectId in (:subjects)", "subjects", List.copyOf(subjectIds));
        String named = conditions.within("a", new Reach(false, Set.of(), Set.copyOf(refs)));
        conditions.and(AssignmentConditions.GLOBAL + " or " + named);
        return query(conditions, "a.id", Page.ALL);
    }

    /** Those of any of these roles. */
    public List<StoredAssignment> ofRoles(Collection<String> roleKeys) {
        Conditions conditions =
                Conditions.realm("a", realmId).and("a.roleKey in (:roles)", "roles", List.copyOf(roleKeys));
        return query(conditions, "a.id", Page.ALL);
    }

    /** Those that reach this resource: on it, or at GLOBAL scope. */
    public List<StoredAssignment> reaching(ResourceRef resource) {
        Conditions conditions = Conditions.realm("a", realmId)
                .set("type", resource.type())
                .set("id", resource.id())
                .and(AssignmentConditions.GLOBAL + " or (a.resourceType = :type and a.resourceId = :id)");
        return query(conditions, "a.id", Page.ALL);
    }

    public Optional<StoredAssignment> find(String id) {
        return read(row(id).stream()).findFirst();
    }

    /** R24: those that exist already are left out. */
    public List<Assignment> missing(Collection<Assignment> wanted) {
        Set<Assignment> existing = new HashSet<>();
        stored(wanted).forEach(stored -> existing.add(stored.assignment()));
        return wanted.stream()
                .distinct()
                .filter(assignment -> !existing.contains(assignment))
                .toList();
    }

    /** The stored form of those that exist, with few statements a role. */
    public List<StoredAssignment> stored(Collection<Assignment> wanted) {
        Set<Assignment> distinct = new LinkedHashSet<>(wanted);
        Map<String, Set<String>> subjectsByRole = distinct.stream()
                .collect(Collectors.groupingBy(
                        assignment -> assignment.role().key(),
                        Collectors.mapping(assignment -> assignment.subject().id(), Collectors.toSet())));
        return subjectsByRole.entrySet().stream()
                .flatMap(entry -> ofRole(entry.getKey(), entry.getValue()))
                .filter(stored -> distinct.contains(stored.assignment()))
                .toList();
    }

    /** R21: stores assignments that do not exist yet; their resources must. */
    public List<StoredAssignment> add(Collection<Assignment> missing) {
        Map<ResourceRef, ResourceEntity> resourceRows = resources.require(missing.stream()
                .flatMap(assignment -> Stream.ofNullable(resourceOf(assignment)))
                .collect(Collectors.toSet()));
        Map<String, RoleEntity> roleRows = new HashMap<>();
        List<StoredAssignment> created = new ArrayList<>();
        for (Assignment assignment : missing) {
            Role role = assignment.role();
            RoleEntity roleRow = role.predefined()
                    ? null
                    : roleRows.computeIfAbsent(role.key(), key -> roles.row(key).orElseThrow());
            AssignmentEntity row = new AssignmentEntity(
                    KeycloakModelUtils.generateId(),
                    realmId,
                    assignment,
                    roleRow,
                    resourceRows.get(resourceOf(assignment)));
            em.persist(row);
            created.add(new StoredAssignment(row.id, assignment));
        }
        em.flush();
        return created;
    }

    /** R24: removing what is gone changes nothing. */
    public void remove(Collection<StoredAssignment> assignments) {
        for (List<String> ids :
                Chunks.of(assignments.stream().map(StoredAssignment::id).toList())) {
            em.createNamedQuery("taAssignmentsDelete")
                    .setParameter("realm", realmId)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private Stream<StoredAssignment> ofRole(String role, Set<String> subjectIds) {
        return Chunks.of(subjectIds).stream()
                .flatMap(chunk -> read(em.createNamedQuery("taAssignmentsOfRole", AssignmentEntity.class)
                        .setParameter("realm", realmId)
                        .setParameter("role", role)
                        .setParameter("subjects", chunk)
                        .getResultStream()));
    }

    private Optional<AssignmentEntity> row(String id) {
        return em.createNamedQuery("taAssignmentById", AssignmentEntity.class)
                .setParameter("realm", realmId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<StoredAssignment> query(Conditions conditions, String order, Page page) {
        return read(conditions
                        .query(em, AssignmentEntity.class, SELECT, order, page)
                        .getResultStream())
                .toList();
    }

    private Stream<StoredAssignment> read(Stream<AssignmentEntity> rows) {
        return rows.flatMap(row -> AssignmentRow.read(row, catalogue).stream());
    }

    private static @Nullable ResourceRef resourceOf(Assignment assignment) {
        return assignment.scope() instanceof Scope.On on ? on.resource() : null;
    }
}
