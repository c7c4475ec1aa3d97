package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One operation of the document, with its references resolved where it stands. */
record Operation(String method, String path, JsonNode json, SchemaCheck check) {

    /** A parameter. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    /** All operations of a document. */
    static List<Operation> all(JsonNode document) {
        SchemaCheck check = new SchemaCheck(document);
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> all.add(new Operation(
                        method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), check))));
        return all;
    }

    String id() {
        return json.path("operationId").asText();
    }

    /** Whether it stands on this mount; some are on one only. */
    boolean isOn(Mount mount) {
        List<String> urls = json.path("servers").findValuesAsText("url");
        return urls.isEmpty() || urls.stream().anyMatch(url -> url.startsWith(mount.prefix()));
    }

    boolean hasBody() {
        return json.has("requestBody");
    }

    JsonNode bodySchema() {
        return json.at("/requestBody/content/application~1json/schema");
    }

    /** Greatest size of the body in bytes, as its description says. */
    int bodyLimit() {
        String description = json.at("/requestBody/description").asText();
        return Integer.parseInt(description.replaceFirst(".*At most (\\d+) bytes.*", "$1"));
    }

    /** The parameters that stand in the path or in the query. */
    Stream<Parameter> parameters(String in) {
        List<Parameter> parameters = new ArrayList<>();
        json.path("parameters").forEach(reference -> {
            JsonNode parameter = check.resolve(reference);
            parameters.add(new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("required").asBoolean(),
                    parameter.path("schema")));
        });
        return parameters.stream().filter(parameter -> parameter.in().equals(in));
    }

    boolean takesHeader(String name) {
        return parameters("header").anyMatch(parameter -> parameter.name().equals(name));
    }

    /** The one status of success. */
    int success() {
        for (String status : (Iterable<String>) () -> json.path("responses").fieldNames()) {
            if (status.startsWith("2")) {
                return Integer.parseInt(status);
            }
        }
        throw new IllegalStateException(id() + " has no success");
    }

    boolean documents(int status) {
        return json.path("responses").has(String.valueOf(status));
    }

    /** What the document says of the answer with this status. */
    JsonNode response(int status) {
        return check.resolve(json.path("responses").path(String.valueOf(status)));
    }

    /** The schema of the answer with this status; missing where it has no content. */
    JsonNode responseSchema(int status) {
        return response(status).at("/content/application~1json/schema");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
