package org.tenantaccess.keycloak.api;

import org.keycloak.models.UserModel;

/** A user inside another thing. */
record UserPart(String id, String name) {

    static UserPart of(UserModel user) {
        return new UserPart(user.getId(), user.getUsername());
    }
}
