package org.tenantaccess.keycloak.console;

import java.util.Map;

/** Text on its way into HTML. */
final class Markup {

    private static final Map<Character, String> IN_ATTRIBUTES =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

    private Markup() {}

    /** A text as an attribute or as what an element holds. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> escaped.append(IN_ATTRIBUTES.getOrDefault((char) c, Character.toString(c))));
        return escaped.toString();
    }

    /** JSON as what a script element holds: nothing in it ends the element, or a line where JavaScript reads it. */
    static String json(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.chars().forEach(c -> escaped.append(isUnsafe(c) ? String.format("\\u%04x", c) : Character.toString(c)));
        return escaped.toString();
    }

    private static boolean isUnsafe(int c) {
        return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }
}
