package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.keycloak.membership.People;

/**
 * A user or group in a list or on an axis of the matrix.
 *
 * @param name user name or group path
 * @param displayName first and last name of a user, where there is any
 * @param external whether a federation or an identity provider keeps it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectHeader(
        String type, String id, String name, @Nullable String displayName, boolean external) {

    static SubjectHeader of(People.Entry entry) {
        return new SubjectHeader(entry.kind().label(), entry.id(), entry.name(), entry.displayName(), entry.external());
    }
}
