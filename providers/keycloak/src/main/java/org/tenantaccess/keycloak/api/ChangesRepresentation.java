package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;

/**
 * What was changed lately.
 *
 * @param enabled whether the realm keeps admin events
 */
record ChangesRepresentation(boolean enabled, List<Entry> changes) {

    static final ChangesRepresentation NOT_KEPT = new ChangesRepresentation(false, List.of());

    /**
     * One change.
     *
     * @param time milliseconds since 1970, UTC
     * @param operation {@code CREATE}, {@code UPDATE}, {@code DELETE} or {@code ACTION}
     * @param user who did it; the name is the id where the user is not, or no longer, of this realm
     * @param representation before and after as JSON, where the realm keeps it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            long time,
            String operation,
            String resourceType,
            String resourcePath,
            @Nullable UserPart user,
            @JsonRawValue @Nullable String representation) {}

    static ChangesRepresentation of(List<AdminEvent> events, Call call) {
        Map<String, String> names = call.store()
                .directory()
                .userNames(events.stream()
                        .map(ChangesRepresentation::userId)
                        .filter(Objects::nonNull)
                        .toList());
        return new ChangesRepresentation(
                true, events.stream().map(event -> entry(event, names)).toList());
    }

    private static Entry entry(AdminEvent event, Map<String, String> names) {
        String user = userId(event);
        return new Entry(
                event.getTime(),
                event.getOperationType().toString(),
                event.getResourceTypeAsString(),
                event.getResourcePath(),
                user == null ? null : new UserPart(user, names.getOrDefault(user, user)),
                event.getRepresentation());
    }

    private static @Nullable String userId(AdminEvent event) {
        AuthDetails auth = event.getAuthDetails();
        return auth == null ? null : auth.getUserId();
    }
}
