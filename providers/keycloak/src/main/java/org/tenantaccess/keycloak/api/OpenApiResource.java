package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code openapi.json}: the description of this API. */
public final class OpenApiResource {

    OpenApiResource() {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String get() {
        try (InputStream json = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(Objects.requireNonNull(json, "openapi.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
