package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.representations.idm.ErrorRepresentation;
import org.keycloak.services.ErrorResponseException;
import org.tenantaccess.domain.access.RejectedInput;

/** Error answers in Keycloak's shape: {@code {"errorMessage": …, "field": …, "params": […]}}. */
final class Errors {

    private Errors() {}

    static ErrorResponseException of(RejectedInput rejected) {
        ErrorRepresentation error = new ErrorRepresentation();
        error.setErrorMessage(rejected.getMessage());
        error.setField(rejected.field());
        error.setParams(rejected.parameters().toArray());
        return answer(
                rejected.rejection().isConflict() ? Response.Status.CONFLICT : Response.Status.BAD_REQUEST, error);
    }

    static ErrorResponseException tooLarge(int limit) {
        ErrorRepresentation error = new ErrorRepresentation();
        error.setErrorMessage("the body must not be larger than " + limit + " bytes");
        error.setParams(new Object[] {limit});
        return answer(Response.Status.REQUEST_ENTITY_TOO_LARGE, error);
    }

    private static ErrorResponseException answer(Response.Status status, ErrorRepresentation error) {
        return new ErrorResponseException(Response.status(status)
                .entity(error)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build());
    }
}
