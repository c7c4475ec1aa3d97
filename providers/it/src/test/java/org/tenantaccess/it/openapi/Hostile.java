package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that somebody sends who means no good, or whose program is broken. */
final class Hostile {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 10_000;

    /** Texts that something behind the API could take for something else. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "a\u0000b",
            "a\ud800b",
            "\udc00",
            "a\u202eb",
            "a\nb",
            "' or '1'='1' --",
            "'; drop table TA_ROLE; --",
            "%",
            "\\",
            "{0}'{",
            "${jndi:ldap://localhost/x}",
            "\"},{\"x\":\"",
            "<script>alert(1)</script>",
            "../../../etc/passwd",
            "*",
            "null",
            "\ufdfa".repeat(100),
            "x".repeat(129),
            "x".repeat(256),
            "x".repeat(1_025),
            "x".repeat(4_097));

    private Hostile() {}

    /** Values that differ from a valid one in one place. */
    static List<JsonNode> changes(JsonNode valid) {
        List<JsonNode> all = new ArrayList<>(values());
        List<JsonPointer> places = new ArrayList<>();
        collect(valid, JsonPointer.empty(), places);
        for (JsonPointer place : places) {
            if (!place.matches()) {
                values().forEach(value -> all.add(replaced(valid, place, value)));
                all.add(removed(valid, place));
            }
            if (valid.at(place).isObject()) {
                Stream.of("surprise", "__proto__", "", "a\u0000b", "a\ud800b", "x" + "\ud83d\ude00".repeat(40))
                        .forEach(name -> all.add(extended(valid, place, name)));
            } else if (valid.at(place).isArray()) {
                all.add(replaced(valid, place, repeated(valid.at(place), 101)));
                all.add(replaced(valid, place, repeated(valid.at(place), 501)));
            }
        }
        return all;
    }

    /** Texts that are not what the operation takes, whatever it is. */
    static List<String> bodies(String valid, int limit) {
        return List.of(
                "",
                " ",
                "{",
                "null",
                "true",
                "1",
                "\"text\"",
                "[]",
                "[" + valid + "]",
                valid + valid,
                valid + " x",
                "\ufeff" + valid,
                "\u0000" + valid,
                valid.replace('"', '\''),
                "/**/" + valid,
                "{\"name\":\"a\",\"name\":\"b\",\"add\":[],\"add\":[],\"to\":[],\"to\":[]}",
                "{\"x\":NaN}",
                "<a/>",
                "[".repeat(DEEP) + "]".repeat(DEEP),
                "{\"name\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
                "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
                "{\"name\":" + "9".repeat(20_000) + "}",
                "{\"name\":1e999999999}",
                "{\"name\":\"" + "x".repeat(1_000_000) + "\"}",
                "x".repeat(1_000_000),
                padded(valid, limit + 1),
                padded(valid, limit + limit / 8));
    }

    /** With blanks behind it up to this many bytes. */
    static String padded(String ascii, int size) {
        return ascii + " ".repeat(Math.max(0, size - ascii.length()));
    }

    private static List<JsonNode> values() {
        List<JsonNode> values = new ArrayList<>();
        TEXTS.forEach(text -> values.add(JSON.textNode(text)));
        values.add(JSON.nullNode());
        values.add(JSON.booleanNode(true));
        values.add(JSON.numberNode(-1));
        values.add(JSON.numberNode(1.5));
        values.add(JSON.numberNode(BigInteger.TEN.pow(900)));
        values.add(JSON.arrayNode());
        values.add(JSON.arrayNode().addNull());
        values.add(JSON.arrayNode().add(JSON.arrayNode()));
        values.add(JSON.objectNode());
        values.add(JSON.objectNode().put("x", 1));
        return values;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        places.add(at);
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), at.appendProperty(field.getKey()), places));
        } else if (node.isArray() && !node.isEmpty()) {
            collect(node.get(0), at.appendIndex(0), places);
        }
    }

    private static JsonNode replaced(JsonNode valid, JsonPointer place, JsonNode value) {
        if (place.matches()) {
            return value;
        }
        JsonNode copy = valid.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
        return copy;
    }

    private static JsonNode removed(JsonNode valid, JsonPointer place) {
        JsonNode copy = valid.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(place.last().getMatchingIndex());
        }
        return copy;
    }

    private static JsonNode extended(JsonNode valid, JsonPointer place, String name) {
        JsonNode copy = valid.deepCopy();
        ((ObjectNode) copy.at(place)).put(name, 1);
        return copy;
    }

    private static JsonNode repeated(JsonNode array, int size) {
        ArrayNode repeated = JSON.arrayNode();
        JsonNode element = array.isEmpty() ? JSON.textNode("x") : array.get(0);
        for (int i = 0; i < size; i++) {
            repeated.add(element);
        }
        return repeated;
    }
}
