package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the realm.
 *
 * @param resources those with the most assignments
 * @param roles keys of those with the most assignments
 * @param cells how many assignments these roles have on these resources; an absent cell is none
 */
record OverviewRepresentation(
        Totals counts,
        List<AssignedResource> resources,
        List<String> roles,
        List<AssignmentCount> cells,
        List<Problem> problems) {

    /**
     * How many there are of everything.
     *
     * @param resources by type
     * @param users service accounts among them
     */
    record Totals(
            int predefinedRoles,
            int customRoles,
            Map<String, Long> resources,
            long categories,
            long assignments,
            long users,
            long groups) {}

    /** A resource with the number of assignments on it. */
    record AssignedResource(String type, String id, String name, long assignments) {}

    /** How many assignments a role has on a resource, which is absent at scope {@code GLOBAL}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssignmentCount(String role, @Nullable ResourcePart resource, long assignments) {}

    /**
     * Something to look at.
     *
     * @param assignments the first ones, where it is about assignments
     * @param users the first ones, where it is about people
     */
    record Problem(String kind, long count, List<AssignmentRepresentation> assignments, List<SubjectPart> users) {}
}
