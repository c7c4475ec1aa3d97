package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that spoil a valid one in one place: those that the document forbids, and those that it does not. */
final class Attacks {

    private static final List<String> SEGMENTS = List.of(
            "%00",
            "..",
            "%2e%2e",
            "..%2f..%2fmaster",
            "a%2Fb",
            "a;b=c",
            "%ED%A0%80",
            "%F0%90",
            "*",
            "%E2%80%AEx",
            "%27%20or%201=1%20--",
            "%7B0%7D",
            "%25",
            "x".repeat(3_000));
    private static final List<String> QUERY_BYTES =
            List.of("%F0%90", "%ED%A0%80", "+", "007x", "1e2", "-2", "99999999999", "0x10", "1.5");

    private final Operation operation;
    private final Request valid;
    private final List<Request> forbidden;
    private final List<Request> allowed;

    private Attacks(Attacks all, int part) {
        this.operation = all.operation;
        this.valid = all.valid;
        this.forbidden = part(all.forbidden, part);
        this.allowed = part(all.allowed, part);
    }

    Attacks(Operation operation, Request valid) {
        this.operation = operation;
        this.valid = valid;
        this.forbidden = new ArrayList<>();
        this.allowed = new ArrayList<>();
        queries();
        if (operation.hasBody()) {
            bodies();
        }
        operation
                .parameters("path")
                .forEach(parameter ->
                        SEGMENTS.forEach(segment -> allowed.add(valid.withPath(parameter.name(), segment))));
        headers();
    }

    /** Each of these is refused. */
    List<Request> forbidden() {
        return forbidden;
    }

    /** These may be done or refused: the document alone does not tell. */
    List<Request> allowed() {
        return allowed;
    }

    Attacks everyThird() {
        return new Attacks(this, 3);
    }

    private static List<Request> part(List<Request> all, int part) {
        return IntStream.range(0, all.size())
                .filter(i -> i % part == 0)
                .mapToObj(all::get)
                .toList();
    }

    private void queries() {
        operation.parameters("query").forEach(parameter -> {
            if (parameter.required()) {
                forbidden.add(valid.withoutQuery(parameter.name()));
            }
            Stream.concat(Hostile.TEXTS.stream().map(Request::encode), QUERY_BYTES.stream())
                    .filter(value -> value.length() < 3_000)
                    .forEach(value -> query(parameter, value));
        });
        allowed.add(valid.withQuery("surprise", "1"));
    }

    private void query(Operation.Parameter parameter, String encoded) {
        String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        JsonNode value = JsonNodeFactory.instance.textNode(text);
        boolean mayBeFine = operation.check().holds(parameter.schema(), value) && !text.isBlank();
        boolean tellsNothing = text.isBlank() && !parameter.required();
        Request request = valid.withQuery(parameter.name(), encoded);
        (mayBeFine || tellsNothing ? allowed : forbidden).add(request);
    }

    private void bodies() {
        JsonNode body = Escaped.read(valid.body());
        for (JsonNode change : Hostile.changes(body)) {
            boolean fine = operation.check().holds(operation.bodySchema(), change);
            (fine ? allowed : forbidden).add(valid.withBody(change));
        }
        Hostile.bodies(valid.body(), operation.bodyLimit()).forEach(text -> forbidden.add(valid.withBody(text)));
        Stream.of("text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data")
                .forEach(type -> forbidden.add(valid.withHeader("Content-Type", type)));
        Stream.of("application/json;charset=utf-16", "application/json;charset=nonsense", "*/*", "application/*")
                .forEach(type -> allowed.add(valid.withHeader("Content-Type", type)));
    }

    private void headers() {
        if (operation.takesHeader("If-Match")) {
            Stream.of("\"99999999\"", "99999999", "W/\"0\"", "\"'; --\"", "x".repeat(4_000))
                    .forEach(tag -> forbidden.add(valid.withHeader("If-Match", tag)));
        }
        Stream.of(";;;q=x", "zh-TW;q=9", "*", "x".repeat(2_000), "zh-" + "a-".repeat(200))
                .forEach(language -> allowed.add(valid.withHeader("Accept-Language", language)));
        Stream.of("text/html", "nonsense", "image/*;q=0")
                .forEach(type -> allowed.add(valid.withHeader("Accept", type)));
    }
}
