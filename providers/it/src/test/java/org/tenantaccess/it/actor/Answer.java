package org.tenantaccess.it.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What a server answered; a body that is no JSON is one text. */
public record Answer(int status, JsonNode body, HttpHeaders headers) {

    /** Fails the test unless the status is this one. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected " + wanted + ", but it was " + status + ": " + body);
        }
        return this;
    }

    /** Fails the test unless the input was refused with this status, a message, and the name of this field. */
    public Answer refused(int wanted, String field) {
        expect(wanted);
        if (body.path("errorMessage").asText().isBlank()
                || !body.path("field").asText().equals(field)) {
            throw new AssertionError("expected a message about " + field + ", but it was " + body);
        }
        return this;
    }

    /** Fails the test unless it is forbidden, and this rule says so. */
    public Answer forbidden(String rule) {
        expect(403);
        if (!body.path("params").path(0).asText().equals(rule)) {
            throw new AssertionError("expected " + rule + ", but it was " + body);
        }
        return this;
    }

    /** The version in {@code ETag}. */
    public String version() {
        return headers.firstValue("ETag").orElseThrow();
    }

    /** The id at the end of {@code Location}. */
    public String createdId() {
        String location = headers.firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
