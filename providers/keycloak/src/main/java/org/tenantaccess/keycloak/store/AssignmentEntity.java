package org.tenantaccess.keycloak.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Scope;

/** Row of an assignment. Type and id of the resource are {@code *} at GLOBAL scope. */
@Entity(name = "TaAssignment")
@Table(name = "TA_ASSIGNMENT")
@NamedQuery(
        name = "taAssignmentsReaching",
        query =
                "select a from TaAssignment a left join fetch a.customRole where a.realmId = :realm"
                        + " and ((a.subjectKind = 'U' and a.subjectId = :user) or (a.subjectKind = 'G' and a.subjectId in (:groups)))")
@NamedQuery(
        name = "taAssignmentById",
        query = "select a from TaAssignment a left join fetch a.customRole where a.realmId = :realm and a.id = :id")
@NamedQuery(
        name = "taAssignmentsOfRole",
        query = "select a from TaAssignment a left join fetch a.customRole where a.realmId = :realm"
                + " and a.roleKey = :role and a.subjectId in (:subjects)")
@NamedQuery(
        name = "taAssignmentsDelete",
        query = "delete from TaAssignment a where a.realmId = :realm and a.id in (:ids)")
@NamedQuery(
        name = "taAssignmentsOfSubjectDelete",
        query = "delete from TaAssignment a"
                + " where a.realmId = :realm and a.subjectKind = :kind and a.subjectId = :subject")
@NamedQuery(
        name = "taAssignmentsOfRoleDelete",
        query = "delete from TaAssignment a where a.realmId = :realm and a.roleKey = :role")
@NamedQuery(
        name = "taAssignmentsOfResourceDelete",
        query = "delete from TaAssignment a where a.realmId = :realm and a.resource = :resource")
@NamedQuery(name = "taAssignmentsOfRealmDelete", query = "delete from TaAssignment a where a.realmId = :realm")
public class AssignmentEntity {

    /** Type and id of the resource at GLOBAL scope. */
    static final String EVERYTHING = "*";

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    String realmId;

    @Column(name = "SUBJECT_KIND", length = 1, nullable = false, updatable = false)
    String subjectKind;

    @Column(name = "SUBJECT_ID", nullable = false, updatable = false)
    String subjectId;

    @Column(name = "ROLE_KEY", length = 64, nullable = false, updatable = false)
    String roleKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CUSTOM_ROLE_ID", updatable = false)
    @Nullable
    RoleEntity customRole;

    @Column(name = "RES_TYPE", length = 64, nullable = false, updatable = false)
    String resourceType;

    @Column(name = "RES_ID", length = 128, nullable = false, updatable = false)
    String resourceId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RESOURCE_ID", updatable = false)
    @Nullable
    ResourceEntity resource;

    @Version
    @Column(name = "VERSION", nullable = false)
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected AssignmentEntity() {}

    AssignmentEntity(
            String id,
            String realmId,
            Assignment assignment,
            @Nullable RoleEntity customRole,
            @Nullable ResourceEntity resource) {
        this.id = id;
        this.realmId = realmId;
        this.subjectKind = SubjectColumn.write(assignment.subject().kind());
        this.subjectId = assignment.subject().id();
        this.roleKey = assignment.role().key();
        this.customRole = customRole;
        this.resourceType =
                assignment.scope() instanceof Scope.On on ? on.resource().type() : EVERYTHING;
        this.resourceId =
                assignment.scope() instanceof Scope.On on ? on.resource().id() : EVERYTHING;
        this.resource = resource;
    }

    /**
     * A write asks what reaches its caller before it waits for its turn. By then the role may be another one, and what the
     * caller holds must not be in the way when the role or the resource is removed.
     */
    void forget(EntityManager em) {
        if (customRole != null) {
            em.detach(customRole);
        }
        em.detach(this);
    }
}
