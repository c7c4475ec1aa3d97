package org.tenantaccess.keycloak.authzen;

import org.tenantaccess.keycloak.input.JsonFields;

/** What a question may carry, and no answer depends on: properties and the context. */
final class Additional {

    private Additional() {}

    /** Refuses what is there and no object; what it holds does not matter. */
    static void requireObject(JsonFields fields, String name) {
        if (fields.has(name)) {
            fields.object(name, JsonFields.ANY);
        }
    }
}
