package org.tenantaccess.keycloak.authzen;

import org.tenantaccess.keycloak.input.JsonFields;

/** May this subject do this on this resource? */
record Question(Entity subject, Action action, Entity resource) {

    static Question read(JsonFields fields) {
        return read(fields, fields);
    }

    /** What the question does not name has the value of the defaults. */
    static Question read(JsonFields fields, JsonFields defaults) {
        Additional.requireObject(source("context", fields, defaults), "context");
        return new Question(
                Entity.read(source("subject", fields, defaults), "subject"),
                Action.read(source(Action.FIELD, fields, defaults)),
                Entity.read(source("resource", fields, defaults), "resource"));
    }

    /** Where it is in neither, the question lacks it, and not the defaults. */
    private static JsonFields source(String name, JsonFields fields, JsonFields defaults) {
        return !fields.has(name) && defaults.has(name) ? defaults : fields;
    }
}
