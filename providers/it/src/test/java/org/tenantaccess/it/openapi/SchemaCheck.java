package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds JSON against the part of JSON Schema 2020-12 that the document uses; another keyword ends the test. */
final class SchemaCheck {

    private static final Set<String> CHECKED = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "oneOf",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum");
    private static final Set<String> NOTES = Set.of("description", "default", "readOnly", "example", "format");

    private final JsonNode document;

    SchemaCheck(JsonNode document) {
        this.document = document;
    }

    boolean holds(JsonNode schema, JsonNode value) {
        return problems(schema, value).isEmpty();
    }

    /** What is wrong and where, empty if nothing is. */
    List<String> problems(JsonNode schema, JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(schema, value, "$", problems);
        return problems;
    }

    /** The schema that a reference names, or the schema itself. */
    JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private void check(JsonNode reference, JsonNode value, String at, List<String> problems) {
        JsonNode schema = resolve(reference);
        schema.fieldNames().forEachRemaining(SchemaCheck::requireKnown);
        if (schema.has("oneOf")) {
            long matching = count(schema.path("oneOf"), value);
            problem(matching == 1, at + " matches " + matching + " of oneOf", problems);
        }
        problem(!schema.has("const") || schema.path("const").equals(value), at + " is not the constant", problems);
        problem(!schema.has("enum") || contains(schema.path("enum"), value), at + " is not in enum", problems);
        if (schema.has("type") && !isOfType(schema.path("type"), value)) {
            problems.add(at + " is not of type " + schema.path("type"));
        } else if (value.isTextual()) {
            checkText(schema, value.textValue(), at, problems);
        } else if (value.isNumber()) {
            checkNumber(schema, value, at, problems);
        } else if (value.isArray()) {
            checkArray(schema, value, at, problems);
        } else if (value.isObject()) {
            checkObject(schema, value, at, problems);
        }
    }

    private long count(JsonNode schemas, JsonNode value) {
        long matching = 0;
        for (JsonNode schema : schemas) {
            matching += holds(schema, value) ? 1 : 0;
        }
        return matching;
    }

    private static void checkText(JsonNode schema, String text, String at, List<String> problems) {
        int length = text.codePointCount(0, text.length());
        problem(length >= schema.path("minLength").asInt(0), at + " is too short", problems);
        problem(length <= schema.path("maxLength").asInt(Integer.MAX_VALUE), at + " is too long", problems);
        boolean matches = !schema.has("pattern")
                || Pattern.compile(schema.path("pattern").asText())
                        .matcher(text)
                        .find();
        problem(matches, at + " does not match the pattern", problems);
    }

    private static void checkNumber(JsonNode schema, JsonNode value, String at, List<String> problems) {
        boolean inside = value.doubleValue() >= schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                && value.doubleValue() <= schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
        problem(inside, at + " is out of range", problems);
    }

    private void checkArray(JsonNode schema, JsonNode value, String at, List<String> problems) {
        problem(value.size() >= schema.path("minItems").asInt(0), at + " has too few items", problems);
        problem(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), at + " has too many items", problems);
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.path("items"), value.get(i), at + "[" + i + "]", problems);
            }
        }
    }

    private void checkObject(JsonNode schema, JsonNode value, String at, List<String> problems) {
        schema.path("required")
                .forEach(name -> problem(value.has(name.asText()), at + " lacks " + name.asText(), problems));
        JsonNode others = schema.path("additionalProperties");
        value.properties().forEach(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            if (!known.isMissingNode()) {
                check(known, field.getValue(), at + "." + field.getKey(), problems);
            } else if (others.isObject()) {
                check(others, field.getValue(), at + "." + field.getKey(), problems);
            } else if (others.isBoolean()) {
                problem(others.booleanValue(), at + " has unknown " + field.getKey(), problems);
            }
        });
    }

    private static boolean isOfType(JsonNode types, JsonNode value) {
        if (types.isTextual()) {
            return isOfType(types.textValue(), value);
        }
        for (JsonNode type : types) {
            if (isOfType(type.textValue(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static void requireKnown(String keyword) {
        if (!CHECKED.contains(keyword) && !NOTES.contains(keyword)) {
            throw new IllegalArgumentException("The check does not know the keyword " + keyword);
        }
    }

    private static void problem(boolean fine, String message, List<String> problems) {
        if (!fine) {
            problems.add(message);
        }
    }
}
