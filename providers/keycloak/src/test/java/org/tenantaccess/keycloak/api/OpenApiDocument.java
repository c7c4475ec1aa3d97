package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The document as it is served, which is valid JSON without duplicate names. */
final class OpenApiDocument {

    static final JsonNode ROOT = read();

    private OpenApiDocument() {}

    static JsonNode schema(String name) {
        return ROOT.at("/components/schemas").path(name);
    }

    /** What a reference names, or the thing itself. */
    static JsonNode resolve(JsonNode reference) {
        return reference.has("$ref") ? ROOT.at(reference.path("$ref").asText().substring(1)) : reference;
    }

    static Set<String> properties(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode read() {
        try {
            return JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(new OpenApiResource().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
