package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request to one operation, from which others are derived.
 *
 * @param path by name, encoded
 * @param query by name, encoded
 * @param body as text, null for none
 */
record Request(
        Operation operation,
        Map<String, String> path,
        Map<String, String> query,
        String body,
        Map<String, String> headers) {

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Request withPath(String name, String encoded) {
        return new Request(operation, with(path, name, encoded), query, body, headers);
    }

    Request withQuery(String name, String encoded) {
        return new Request(operation, path, with(query, name, encoded), body, headers);
    }

    Request withoutQuery(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(query);
        fewer.remove(name);
        return new Request(operation, path, fewer, body, headers);
    }

    Request withBody(String text) {
        return new Request(operation, path, query, text, headers);
    }

    Request withBody(JsonNode json) {
        return withBody(Escaped.text(json));
    }

    Request withHeader(String name, String value) {
        return new Request(operation, path, query, body, with(headers, name, value));
    }

    /** Below the mount. */
    String address() {
        String address = operation.path();
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            address = address.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return query.isEmpty()
                ? address
                : address
                        + query.entrySet().stream()
                                .map(parameter -> encode(parameter.getKey()) + "=" + parameter.getValue())
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> more = map instanceof LinkedHashMap ? new LinkedHashMap<>(map) : new HashMap<>(map);
        more.put(name, value);
        return more;
    }

    @Override
    public String toString() {
        String text = operation.method() + " " + address() + " " + headers + " " + body;
        return text.length() > 400 ? text.substring(0, 400) + "… (" + text.length() + ")" : text;
    }
}
