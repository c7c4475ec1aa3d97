package org.tenantaccess.keycloak.authzen;

import org.tenantaccess.keycloak.input.JsonFields;

/**
 * What the subject would do.
 *
 * @param name the key of a permission, or a word that no permission has
 */
public record Action(String name) {

    static final String FIELD = "action";

    static Action read(JsonFields question) {
        JsonFields fields = question.object(FIELD, JsonFields.ANY);
        Additional.requireObject(fields, "properties");
        return new Action(fields.text("name"));
    }
}
