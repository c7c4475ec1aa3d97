package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may do.
 *
 * @param user the caller as a user of this realm; absent where an administrator is of another
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RightsRepresentation(@Nullable UserPart user, List<String> rights) {

    static RightsRepresentation of(Call call) {
        return new RightsRepresentation(
                call.user().map(UserPart::of).orElse(null),
                CallerRight.ALL.stream()
                        .filter(right -> right.isGiven(call))
                        .map(CallerRight::name)
                        .toList());
    }
}
