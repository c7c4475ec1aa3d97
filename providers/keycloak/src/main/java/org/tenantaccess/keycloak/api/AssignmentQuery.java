package org.tenantaccess.keycloak.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Actor;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.store.AssignmentFilter;

/** The query parameters of the list of assignments. */
record AssignmentQuery(
        @Nullable String user,
        @Nullable String group,
        @Nullable String role,
        @Nullable String scope,
        @Nullable String resource) {

    AssignmentQuery {
        user = Parameters.text("user", user);
        group = Parameters.text("group", group);
        role = Parameters.text("role", role);
    }

    /** An administrator reads all or nothing; to people the list shows what is theirs to see (R33). */
    static Intent intent(Call call) {
        return call.actor() instanceof Actor.Holder ? new Intent.ReadDefinitions() : new Intent.SeeAllHoldings();
    }

    AssignmentFilter filter(Call call) {
        ResourceRef onlyOn = Parameters.resource(call.store().catalogue(), resource);
        return new AssignmentFilter(
                call.authority().manages(call.actor()),
                call.actor() instanceof Actor.Holder holder ? holder.subjects() : Set.of(),
                subject(),
                role,
                scope == null ? null : Parameters.scope(scope),
                onlyOn);
    }

    private @Nullable Subject subject() {
        if (user != null && group != null) {
            throw new RejectedInput("group", Rejection.NOT_WITH, "user");
        }
        if (user != null) {
            return Subject.user(user);
        }
        return group == null ? null : Subject.group(group);
    }
}
