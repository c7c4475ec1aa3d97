package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceType;
import org.tenantaccess.domain.access.Role;

/** Assignments that have no effect, or less than their role holds, found by the database: one statement to count them. */
public final class Ineffective {

    /** What the same user or group holds there too, or everywhere. */
    private static final String BESIDE = "exists (select b.id from TaAssignment b where b.realmId = :realm"
            + " and b.subjectKind = a.subjectKind and b.subjectId = a.subjectId and (b.resourceType = '"
            + AssignmentEntity.EVERYTHING
            + "' or (b.resourceType = a.resourceType and b.resourceId = a.resourceId)) and b.roleKey in (:%s))";

    private final EntityManager em;
    private final String realmId;
    private final Catalogue catalogue;
    private final List<Role> roles;
    private final AssignmentStore assignments;

    Ineffective(EntityManager em, String realmId, Catalogue catalogue, List<Role> roles, AssignmentStore assignments) {
        this.em = em;
        this.realmId = realmId;
        this.catalogue = catalogue;
        this.roles = roles;
        this.assignments = assignments;
    }

    /** Assignments; {@code first} are the first of them by id. */
    public record Some(long count, List<StoredAssignment> first) {}

    /** R13: on a resource on whose type the role has no functions. */
    public Some withoutFunction(int max) {
        Conditions conditions = Conditions.realm("a", realmId);
        return some(conditions.and(withoutFunction(conditions)), max);
    }

    /**
     * R9: neither the role nor anything else that the same user or group holds there brings a permission that one of the
     * role's needs. What reaches a person through other subjects is not looked at, so that for a person it may be effective.
     */
    public Some withoutCompanion(int max) {
        Conditions conditions = Conditions.realm("a", realmId);
        List<String> parts = new ArrayList<>();
        for (Permission permission : catalogue.permissions()) {
            permission
                    .requires()
                    .forEach(companion -> addLacking(permission, catalogue.permission(companion), conditions, parts));
        }
        String functions = withoutFunction(conditions);
        return some(conditions.and(anyOf(parts)).and("not (" + functions + ")"), max);
    }

    private void addLacking(Permission permission, Permission companion, Conditions conditions, List<String> parts) {
        List<String> lacking = keys(role ->
                role.permissions().contains(permission) && !role.permissions().contains(companion));
        if (!lacking.isEmpty()) {
            String number = String.valueOf(parts.size());
            conditions.set("lacking" + number, lacking);
            conditions.set("bringing" + number, keys(role -> role.permissions().contains(companion)));
            parts.add("a.roleKey in (:lacking" + number + ") and not " + String.format(BESIDE, "bringing" + number));
        }
    }

    private String withoutFunction(Conditions conditions) {
        List<String> parts = new ArrayList<>();
        for (ResourceType type : catalogue.resourceTypes()) {
            List<String> idle = keys(role -> !role.worksOn().contains(type.key()));
            String number = String.valueOf(parts.size());
            conditions.set("idleOn" + number, type.key()).set("idle" + number, idle);
            parts.add("a.resourceType = :idleOn" + number + " and a.roleKey in (:idle" + number + ")");
        }
        return anyOf(parts);
    }

    private List<String> keys(Predicate<Role> which) {
        return roles.stream().filter(which).map(Role::key).toList();
    }

    private static String anyOf(List<String> parts) {
        return parts.isEmpty() ? Conditions.NEVER : "(" + String.join(") or (", parts) + ")";
    }

    private Some some(Conditions conditions, int max) {
        long count = conditions.count(em, "select count(a) from TaAssignment a");
        return new Some(count, count == 0 ? List.of() : assignments.query(conditions, "a.id", new Page(0, max)));
    }
}
