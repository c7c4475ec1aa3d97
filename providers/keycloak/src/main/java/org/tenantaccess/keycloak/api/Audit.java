package org.tenantaccess.keycloak.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/** One admin event a write; Keycloak adds who it was, from where, and when. Nothing changed is no event. */
final class Audit {

    static final String ROLE = "TENANT_ACCESS_ROLE";
    static final String RESOURCE = "TENANT_ACCESS_RESOURCE";
    static final String CATEGORY = "TENANT_ACCESS_CATEGORY";
    static final String ASSIGNMENT = "TENANT_ACCESS_ASSIGNMENT";

    private final KeycloakSession session;
    private final Supplier<AdminEventBuilder> events;

    Audit(KeycloakSession session, Supplier<AdminEventBuilder> events) {
        this.session = session;
        this.events = events;
    }

    /** Something was created under the path of this request. */
    void created(String type, String id, Object after) {
        send(type, OperationType.CREATE, id, null, after);
    }

    /** Several things were created at once, under the path of this request. */
    void created(String type, Object after) {
        send(type, OperationType.CREATE, null, null, after);
    }

    /** What this request's path names was changed. */
    void updated(String type, Object before, Object after) {
        send(type, OperationType.UPDATE, null, before, after);
    }

    /** What this request's path names was removed. */
    void deleted(String type, Object before) {
        send(type, OperationType.DELETE, null, before, null);
    }

    /** Several things were created, changed or removed at once, by a request to this path. */
    void action(String type, @Nullable Object before, @Nullable Object after) {
        send(type, OperationType.ACTION, null, before, after);
    }

    private void send(
            String type,
            OperationType operation,
            @Nullable String id,
            @Nullable Object before,
            @Nullable Object after) {
        Map<String, Object> change = new LinkedHashMap<>();
        if (before != null) {
            change.put("before", before);
        }
        if (after != null) {
            change.put("after", after);
        }
        AdminEventBuilder event = events.get();
        if (id == null) {
            event.resourcePath(session.getContext().getUri());
        } else {
            event.resourcePath(session.getContext().getUri(), id);
        }
        event.resource(type).operation(operation).representation(change).success();
    }
}
