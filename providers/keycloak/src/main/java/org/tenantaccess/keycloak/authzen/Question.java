package org.tenantaccess.keycloak.authzen;

import org.tenantaccess.keycloak.input.JsonFields;

/** May this subject do this on this resource? */
record Question(Entity subject, Action action, Entity resource) {

    static Question read(JsonFields fields) {
        return read(fields, fields);
    }

    /** What the question does not name has the value of the defaults. */
    static Question read(JsonFields fields, JsonFields defaults) {
        Additional.requireObject(fields, "context");
        return new Question(
                Entity.read(source("subject", fields, defaults), "subject"),
                Action.read(source(Action.FIELD, fields, defaults)),
                Entity.read(source("resource", fields, defaults), "resource"));
    }

    /** Refuses malformed defaults, also where no question needs them. */
    static void requireSound(JsonFields defaults) {
        Additional.requireObject(defaults, "context");
        if (defaults.has("subject")) {
            Entity.read(defaults, "subject");
        }
        if (defaults.has(Action.FIELD)) {
            Action.read(defaults);
        }
        if (defaults.has("resource")) {
            Entity.read(defaults, "resource");
        }
    }

    /** Where it is in neither, the question lacks it, and not the defaults. */
    private static JsonFields source(String name, JsonFields fields, JsonFields defaults) {
        return !fields.has(name) && defaults.has(name) ? defaults : fields;
    }
}
