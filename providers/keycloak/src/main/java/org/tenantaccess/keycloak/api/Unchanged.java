package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.keycloak.input.JsonFields;

/** Fields that a representation shows and that nobody changes: whoever sends them back, sends them as they are. */
final class Unchanged {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> FIXED = Set.of("key", "predefined", "assignableScopes", "worksOn", "type", "id");

    private Unchanged() {}

    static void require(JsonFields fields, Object current) {
        JsonNode known = JSON.valueToTree(current);
        for (String name : FIXED) {
            if (fields.has(name) && !fields.isSame(name, known.path(name))) {
                throw new RejectedInput(name, Rejection.FIXED);
            }
        }
    }
}
