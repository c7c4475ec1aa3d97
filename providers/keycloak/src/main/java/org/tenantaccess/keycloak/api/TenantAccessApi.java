package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The root of the API: one member a kind of thing. */
public final class TenantAccessApi {

    private final Call call;

    TenantAccessApi(Call call) {
        // No id contains it, and PostgreSQL takes it in no parameter.
        if (call.here().getPath().indexOf('\0') >= 0) {
            throw Call.notFound("path");
        }
        this.call = call;
    }

    @Path("permissions")
    public PermissionsResource permissions() {
        return new PermissionsResource(call);
    }

    @Path("roles")
    public RolesResource roles() {
        return new RolesResource(call);
    }

    @Path("resources")
    public ResourcesResource resources() {
        return new ResourcesResource(call);
    }

    @Path("assignments")
    public AssignmentsResource assignments() {
        return new AssignmentsResource(call);
    }

    @Path("users/{user}")
    public UserResource user(@PathParam("user") String user) {
        return new UserResource(call, user);
    }
}
