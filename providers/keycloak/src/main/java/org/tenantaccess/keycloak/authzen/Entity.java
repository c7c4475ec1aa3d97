package org.tenantaccess.keycloak.authzen;

import org.tenantaccess.keycloak.input.JsonFields;

/**
 * A subject or a resource, as a question names it; whether there is one is not said.
 *
 * @param type what kind of thing
 * @param id which one of its kind
 */
public record Entity(String type, String id) {

    /** The type of the only subjects that hold anything by themselves. */
    static final String USER = "user";

    /** The type of the resource on which permissions hold that are global only; its id is the realm's name. */
    static final String REALM = "realm";

    static Entity read(JsonFields question, String name) {
        JsonFields fields = fields(question, name);
        return new Entity(fields.text("type"), fields.text("id"));
    }

    /** What is searched has a type; an id is ignored. */
    static String readType(JsonFields question, String name) {
        return fields(question, name).text("type");
    }

    static Entity user(String id) {
        return new Entity(USER, id);
    }

    private static JsonFields fields(JsonFields question, String name) {
        JsonFields fields = question.object(name, JsonFields.ANY);
        Additional.requireObject(fields, "properties");
        return fields;
    }
}
