package org.tenantaccess.keycloak.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;

/** The fields of a JSON object in the input. Whatever is wrong is told with the field's name; null is absent. */
public final class JsonFields {

    /** Greatest number of elements of a list, where nothing else is said. */
    public static final int MAX_ELEMENTS = 500;

    /** In place of a field's name: the object may have others too, which are ignored. */
    public static final String ANY = "";

    private static final int MAX_TEXT = 4096;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String path;
    private final JsonNode object;
    private final int maxElements;

    /**
     * Reads an object.
     *
     * @param path where it stands in the input, empty for the whole
     * @param json the text of an object that has some of these fields and no other
     */
    public static JsonFields parse(String path, String json, String... known) {
        return parse(path, MAX_ELEMENTS, json, known);
    }

    /** Reads an object whose lists, at any depth, have at most so many elements. */
    public static JsonFields parse(String path, int maxElements, String json, String... known) {
        try {
            return new JsonFields(path, maxElements, STRICT.readTree(json), known);
        } catch (JsonProcessingException e) {
            throw new RejectedInput(path.isEmpty() ? "body" : path, Rejection.NOT_JSON);
        }
    }

    private JsonFields(String path, int maxElements, @Nullable JsonNode object, String... known) {
        if (object == null || !object.isObject()) {
            throw new RejectedInput(path.isEmpty() ? "body" : path, Rejection.NOT_JSON);
        }
        this.path = path;
        this.maxElements = maxElements;
        this.object = object;
        Set<String> names = Set.of(known);
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name) && !names.contains(ANY)) {
                String shown = name.substring(0, Math.min(64, name.length()));
                throw new RejectedInput(nameOf(shown), Rejection.UNKNOWN_FIELD);
            }
        });
    }

    public String text(String name) {
        return optionalText(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new RejectedInput(nameOf(name), Rejection.MISSING));
    }

    public Optional<String> optionalText(String name) {
        return present(name).map(value -> text(nameOf(name), value));
    }

    /** What is made of a text, where it is present; a rejection names this field. */
    public <T> Optional<T> optional(String name, Function<String, T> read) {
        return optionalText(name).map(text -> {
            try {
                return read.apply(text);
            } catch (RejectedInput e) {
                throw e.of(nameOf(name));
            }
        });
    }

    /** What is made of this object; a rejection names the field with the place of this object before it. */
    public <T> T read(Function<JsonFields, T> read) {
        try {
            return read.apply(this);
        } catch (RejectedInput e) {
            throw path.isEmpty() ? e : e.under(path);
        }
    }

    public List<String> texts(String name) {
        return elements(name).stream().map(value -> text(nameOf(name), value)).toList();
    }

    public JsonFields object(String name, String... known) {
        JsonNode value = present(name).orElseThrow(() -> new RejectedInput(nameOf(name), Rejection.MISSING));
        return new JsonFields(nameOf(name), maxElements, value, known);
    }

    public List<JsonFields> objects(String name, String... known) {
        List<JsonNode> elements = elements(name);
        List<JsonFields> objects = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            objects.add(new JsonFields(nameOf(name) + "[" + i + "]", maxElements, elements.get(i), known));
        }
        return objects;
    }

    /** The elements of a list that may be texts or objects. */
    public void textsOrObjects(
            String name, Consumer<String> eachText, Consumer<JsonFields> eachObject, String... known) {
        List<JsonNode> elements = elements(name);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).isTextual()) {
                eachText.accept(text(nameOf(name), elements.get(i)));
            } else {
                eachObject.accept(new JsonFields(nameOf(name) + "[" + i + "]", maxElements, elements.get(i), known));
            }
        }
    }

    /** A truth value; absent is false. */
    public boolean flag(String name) {
        return present(name)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw new RejectedInput(nameOf(name), Rejection.WRONG_TYPE, "true or false");
                    }
                    return value.booleanValue();
                })
                .orElse(false);
    }

    /** A whole number from 0 on, where it is present; one that is too great is the greatest. */
    public Optional<Integer> optionalNumber(String name) {
        return present(name).map(value -> {
            if (!value.isIntegralNumber() || value.bigIntegerValue().signum() < 0) {
                throw new RejectedInput(nameOf(name), Rejection.OUT_OF_RANGE, 0, Integer.MAX_VALUE);
            }
            return value.canConvertToInt() ? value.intValue() : Integer.MAX_VALUE;
        });
    }

    /** Whether a field is there and not null. */
    public boolean has(String name) {
        return present(name).isPresent();
    }

    /** Whether a field is the same JSON. */
    public boolean isSame(String name, JsonNode other) {
        return other.equals(object.get(name));
    }

    private List<JsonNode> elements(String name) {
        List<JsonNode> elements = new ArrayList<>();
        present(name).ifPresent(value -> {
            if (!value.isArray()) {
                throw new RejectedInput(nameOf(name), Rejection.WRONG_TYPE, "a list");
            }
            if (value.size() > maxElements) {
                throw new RejectedInput(nameOf(name), Rejection.TOO_MANY, maxElements);
            }
            value.forEach(elements::add);
        });
        return elements;
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    /** The full name of a field, as errors tell it. */
    public String nameOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** One of several values by the word that stands for it, compared with case. */
    public <T> T oneOf(String name, T[] values, Function<T, String> word) {
        return Words.oneOf(nameOf(name), values, word, text(name));
    }

    private static String text(String field, JsonNode value) {
        if (!value.isTextual()) {
            throw new RejectedInput(field, Rejection.WRONG_TYPE, "a string");
        }
        if (value.textValue().length() > MAX_TEXT) {
            throw new RejectedInput(field, Rejection.TOO_LONG, MAX_TEXT);
        }
        // Where it is merely searched for, PostgreSQL refuses it too.
        if (value.textValue().indexOf('\0') >= 0) {
            throw new RejectedInput(field, Rejection.CONTROL_CHARACTER);
        }
        return value.textValue();
    }
}
