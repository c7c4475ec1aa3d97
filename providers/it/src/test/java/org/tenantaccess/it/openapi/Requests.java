package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests to one operation, made from the document. */
final class Requests {

    private final Operation operation;
    private final Fixture fixture;
    private final Samples samples;

    Requests(Operation operation, Fixture fixture) {
        this.operation = operation;
        this.fixture = fixture;
        this.samples = new Samples(operation.check(), fixture.schemas(), fixture::next);
    }

    /** Requests that the document allows. */
    List<Request> valid() {
        List<Request> all = new ArrayList<>();
        all.add(minimal());
        all.add(full());
        operation.parameters("query").filter(parameter -> !isKnown(parameter)).forEach(parameter -> samples.variations(
                        parameter.schema())
                .forEach(value -> all.add(with(parameter, Request.encode(value.asText())))));
        if (operation.hasBody()) {
            samples.variations(operation.bodySchema()).forEach(body -> all.add(full().withBody(body)));
            all.add(full().withHeader("Content-Type", "application/json;charset=UTF-8"));
            Request minimal = minimal();
            all.add(minimal.withBody(Hostile.padded(minimal.body(), operation.bodyLimit())));
        }
        if (operation.takesHeader("If-Match")) {
            all.add(full().withHeader("If-Match", "\"x\", *"));
        }
        return all;
    }

    private Request with(Operation.Parameter parameter, String value) {
        Request request = full().withQuery(parameter.name(), value);
        return parameter.name().equals("group") ? request.withoutQuery("user") : request;
    }

    /** Only what is required. */
    Request minimal() {
        Request request = bare();
        for (Operation.Parameter parameter : operation.parameters("query").toList()) {
            if (fixture.isNeeded(operation, parameter)) {
                request = request.withQuery(parameter.name(), value(parameter));
            }
        }
        return operation.hasBody() ? request.withBody(samples.minimal(operation.bodySchema())) : request;
    }

    /** All that may be there; of a user and a group, only one is asked for. */
    Request full() {
        Fixture.Named named = fixture.named(operation);
        Request request = bare(named);
        for (Operation.Parameter parameter : operation.parameters("query").toList()) {
            if (!parameter.name().equals("group")) {
                request = request.withQuery(parameter.name(), value(parameter));
            }
        }
        return operation.hasBody() ? request.withBody(body(named)) : request;
    }

    /** With the fields that never change as they were read. */
    private JsonNode body(Fixture.Named named) {
        ObjectNode body = (ObjectNode) samples.full(operation.bodySchema());
        operation
                .check()
                .resolve(operation.bodySchema())
                .path("properties")
                .properties()
                .forEach(property -> {
                    if (property.getValue().path("readOnly").asBoolean()) {
                        body.set(property.getKey(), named.representation().path(property.getKey()));
                    }
                });
        return body;
    }

    private Request bare() {
        return bare(fixture.named(operation));
    }

    private Request bare(Fixture.Named named) {
        Map<String, String> path = new LinkedHashMap<>();
        named.path().forEach((name, value) -> path.put(name, Request.encode(value)));
        if (!operation.path().contains("{")) {
            path.clear();
        }
        return new Request(operation, path, new LinkedHashMap<>(), null, Map.of());
    }

    private boolean isKnown(Operation.Parameter parameter) {
        return fixture.parameters().containsKey(parameter.name());
    }

    private String value(Operation.Parameter parameter) {
        JsonNode value = isKnown(parameter)
                ? JsonNodeFactory.instance.textNode(fixture.parameters().get(parameter.name()))
                : samples.full(parameter.schema());
        return Request.encode(value.asText());
    }
}
