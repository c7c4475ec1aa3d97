package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Values that a schema allows. What has to exist in the realm is known by the name of its schema. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMAS = "#/components/schemas/";

    private final SchemaCheck check;
    private final Map<String, JsonNode> known;
    private final IntSupplier serial;

    /**
     * Makes values.
     *
     * @param known values by the names of schemas
     * @param serial numbers that make names unique
     */
    Samples(SchemaCheck check, Map<String, JsonNode> known, IntSupplier serial) {
        this.check = check;
        this.known = known;
        this.serial = serial;
    }

    /** Only what is required. */
    JsonNode minimal(JsonNode schema) {
        return value(schema, false);
    }

    /** All that may be there. */
    JsonNode full(JsonNode schema) {
        return value(schema, true);
    }

    /** Full values, each at another bound or with another choice in one place. */
    List<JsonNode> variations(JsonNode reference) {
        if (knows(reference)) {
            return List.of();
        }
        JsonNode schema = check.resolve(reference);
        List<JsonNode> all = new ArrayList<>();
        schema.path("oneOf").forEach(choice -> {
            all.add(full(choice));
            all.addAll(variations(choice));
        });
        schema.path("enum").forEach(all::add);
        all.addAll(texts(schema));
        Stream.of("minimum", "maximum").filter(schema::has).map(schema::path).forEach(all::add);
        if (schema.has("items")) {
            all.addAll(arrays(schema));
        }
        changeable(schema).forEach(name -> variations(schema.path("properties").path(name))
                .forEach(variation -> all.add(((ObjectNode) full(schema)).set(name, variation))));
        if (types(schema).contains("null")) {
            all.add(JSON.nullNode());
        }
        return all;
    }

    private boolean knows(JsonNode reference) {
        return known.containsKey(name(reference));
    }

    private static String name(JsonNode reference) {
        return reference.path("$ref").asText().replace(SCHEMAS, "");
    }

    private JsonNode value(JsonNode reference, boolean full) {
        if (knows(reference)) {
            return Objects.requireNonNull(known.get(name(reference))).deepCopy();
        }
        JsonNode schema = check.resolve(reference);
        if (schema.has("oneOf")) {
            return value(schema.path("oneOf").path(0), full);
        }
        if (schema.has("const") || schema.has("enum")) {
            return schema.has("const")
                    ? schema.path("const")
                    : schema.path("enum").path(0);
        }
        return switch (types(schema).get(0)) {
            case "string" -> JSON.textNode("text-" + serial.getAsInt());
            case "boolean" -> JSON.booleanNode(full);
            case "integer" -> schema.path("default");
            case "array" -> array(schema, full ? 1 : 0);
            case "object" -> object(schema, full);
            default -> JSON.nullNode();
        };
    }

    private JsonNode array(JsonNode schema, int wanted) {
        int size = Math.max(
                schema.path("minItems").asInt(0),
                Math.min(wanted, schema.path("maxItems").asInt(wanted)));
        ArrayNode array = JSON.arrayNode();
        JsonNode element = value(schema.path("items"), true);
        for (int i = 0; i < size; i++) {
            array.add(element);
        }
        return array;
    }

    private JsonNode object(JsonNode schema, boolean full) {
        ObjectNode object = JSON.objectNode();
        List<String> names = full ? changeable(schema) : new ArrayList<>();
        if (!full) {
            schema.path("required").forEach(name -> names.add(name.asText()));
        }
        names.forEach(name -> object.set(name, value(schema.path("properties").path(name), full)));
        return object;
    }

    private List<JsonNode> texts(JsonNode schema) {
        if (!types(schema).contains("string") || schema.has("enum") || schema.has("const")) {
            return List.of();
        }
        int number = serial.getAsInt();
        String unique = "text-" + number;
        int most = schema.path("maxLength").asInt(0);
        String longest = unique + "x".repeat(Math.max(0, most - unique.length()));
        String shortest = String.valueOf((char) ('\u4e00' + number));
        return Stream.of(longest, shortest, "\u05e9\u05dc\u05d5\u05dd " + number, "\ud83d\ude00 e\u0301 " + number)
                .map(text -> (JsonNode) JSON.textNode(text))
                .filter(text -> check.holds(schema, text))
                .toList();
    }

    private List<JsonNode> arrays(JsonNode schema) {
        List<JsonNode> all = new ArrayList<>();
        all.add(array(schema, 0));
        if (schema.has("maxItems")) {
            all.add(array(schema, schema.path("maxItems").asInt()));
        }
        for (JsonNode element : variations(schema.path("items"))) {
            all.add(JSON.arrayNode().add(element));
        }
        all.removeIf(array -> !check.holds(schema, array));
        return all;
    }

    private static List<String> changeable(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            if (!property.getValue().path("readOnly").asBoolean()) {
                names.add(property.getKey());
            }
        });
        return names;
    }

    private static List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        schema.path("type").forEach(type -> types.add(type.asText()));
        if (types.isEmpty()) {
            types.add(schema.path("type").asText("none"));
        }
        return types;
    }
}
