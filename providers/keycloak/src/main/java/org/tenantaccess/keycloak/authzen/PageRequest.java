package org.tenantaccess.keycloak.authzen;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.Page;

/**
 * Which part of the results a search wants. A token holds where the next page begins, the limit, and a trace of the search
 * that it belongs to; it opens nothing, so that it needs no signature.
 */
record PageRequest(Page page, String search) {

    static final int MAX = 1000;
    private static final int DEFAULT = 100;
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,9})\\.(\\d{1,4})\\.([0-9a-f]{1,8})");

    /**
     * Reads {@code page}.
     *
     * @param search all that the results depend on
     */
    static PageRequest read(JsonFields request, String search) {
        if (!request.has("page")) {
            return new PageRequest(new Page(0, DEFAULT), search);
        }
        JsonFields fields = request.object("page", JsonFields.ANY);
        Additional.requireObject(fields, "properties");
        Optional<Integer> limit = fields.optionalNumber("limit").map(number -> Math.min(number, MAX));
        Optional<String> token = fields.optionalText("token").filter(text -> !text.isEmpty());
        if (token.isEmpty()) {
            return new PageRequest(new Page(0, limit.orElse(DEFAULT)), search);
        }
        Page page = decode(token.get(), search)
                .filter(known -> limit.isEmpty() || limit.get() == known.max())
                .orElseThrow(() -> new RejectedInput(
                        fields.nameOf("token"), Rejection.WRONG_TYPE, "the next_token of the same search"));
        return new PageRequest(page, search);
    }

    /** The token of the next page; empty after the last one. */
    String next(int shown, long total) {
        int next = page.first() + shown;
        return next < total ? encode(next) : "";
    }

    private String encode(int first) {
        String text = first + "." + page.max() + "." + trace(search);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Page> decode(String token, String search) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            Matcher parts = TOKEN.matcher(text);
            return parts.matches() && parts.group(3).equals(trace(search))
                    ? Optional.of(
                            new Page(Integer.parseInt(parts.group(1)), Math.min(MAX, Integer.parseInt(parts.group(2)))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String trace(String search) {
        return Integer.toHexString(search.hashCode());
    }
}
