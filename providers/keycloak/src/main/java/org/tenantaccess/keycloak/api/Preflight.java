package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.keycloak.services.cors.Cors;

/** Answers a browser's question before the request; the origin is checked with the request itself. */
public final class Preflight {

    private static final String[] METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

    Preflight() {}

    @OPTIONS
    @Path("{any:.*}")
    public Response preflight(@PathParam("any") String any) {
        return Cors.builder().preflight().allowedMethods(METHODS).auth().add(Response.ok());
    }
}
