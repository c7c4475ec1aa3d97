package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.ErrorRepresentation;
import org.keycloak.services.ErrorResponseException;
import org.tenantaccess.domain.access.RejectedInput;

/**
 * Error answers in Keycloak's shape: {@code {"errorMessage": …, "field": …, "params": […]}}. Whatever the request did
 * before is rolled back.
 */
final class Errors {

    private final Language language;

    Errors(Language language) {
        this.language = language;
    }

    /** 409 where the input contradicts what exists, 400 otherwise. */
    ErrorResponseException of(RejectedInput rejected) {
        Response.Status status =
                rejected.rejection().isConflict() ? Response.Status.CONFLICT : Response.Status.BAD_REQUEST;
        return answer(status, language.message(rejected), rejected.field(), rejected.parameters());
    }

    /** 403, with the rule that decided. */
    ErrorResponseException forbidden(String rule) {
        return answer(Response.Status.FORBIDDEN, "tenantAccessError.forbidden", rule);
    }

    ErrorResponseException notFound(String what) {
        return answer(Response.Status.NOT_FOUND, "tenantAccessError.notFound", what);
    }

    /** Somebody else wrote the same at the same moment. */
    ErrorResponseException conflict() {
        return answer(Response.Status.CONFLICT, "tenantAccessError.conflict");
    }

    /** 412: it is no longer as {@code If-Match} says. */
    ErrorResponseException stale() {
        return answer(Response.Status.PRECONDITION_FAILED, "tenantAccessError.stale");
    }

    ErrorResponseException tooLarge(int limit) {
        return answer(Response.Status.REQUEST_ENTITY_TOO_LARGE, "tenantAccessError.tooLarge", String.valueOf(limit));
    }

    private ErrorResponseException answer(Response.Status status, String key, String... parameters) {
        return answer(status, language.message(key, List.of(parameters)), null, List.of(parameters));
    }

    private ErrorResponseException answer(
            Response.Status status, String message, @Nullable String field, List<String> parameters) {
        ErrorRepresentation error = new ErrorRepresentation();
        error.setErrorMessage(message);
        error.setField(field);
        error.setParams(parameters.toArray());
        return new ErrorResponseException(Response.status(status)
                .entity(error)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build());
    }
}
