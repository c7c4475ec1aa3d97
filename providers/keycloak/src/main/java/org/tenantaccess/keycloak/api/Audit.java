package org.tenantaccess.keycloak.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/** One admin event a write; Keycloak adds who it was, from where, and when. */
final class Audit {

    static final String ROLE = "TENANT_ACCESS_ROLE";
    static final String RESOURCE = "TENANT_ACCESS_RESOURCE";
    static final String ASSIGNMENT = "TENANT_ACCESS_ASSIGNMENT";

    private final KeycloakSession session;
    private final AdminEventBuilder event;

    Audit(KeycloakSession session, AdminEventBuilder event) {
        this.session = session;
        this.event = event;
    }

    /** Something was created under the path of this request. */
    void created(String type, String id, Object after) {
        event.resourcePath(session.getContext().getUri(), id);
        send(type, OperationType.CREATE, null, after);
    }

    /** Several things were created at once, at the path of this request. */
    void created(String type, Object after) {
        event.resourcePath(session.getContext().getUri());
        send(type, OperationType.CREATE, null, after);
    }

    /** What this request's path names was removed. */
    void deleted(String type, Object before) {
        event.resourcePath(session.getContext().getUri());
        send(type, OperationType.DELETE, before, null);
    }

    private void send(String type, OperationType operation, @Nullable Object before, @Nullable Object after) {
        Map<String, Object> change = new LinkedHashMap<>();
        if (before != null) {
            change.put("before", before);
        }
        if (after != null) {
            change.put("after", after);
        }
        event.resource(type).operation(operation).representation(change).success();
    }
}
