package org.tenantaccess.keycloak.mapper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.keycloak.http.HttpRequest;
import org.keycloak.util.JsonSerialization;
import org.keycloak.utils.JsonUtils;
import org.tenantaccess.domain.claim.ClaimName;

/**
 * The token that a request brings along, to see whether its claim was narrowed: at introspection, userinfo and token
 * exchange. Keycloak verifies just this one, wherever else the request may name others.
 *
 * @param foreign whether it was issued to another application, which may have other names for its claims
 */
record PresentedToken(String jwt, boolean foreign) {

    private static final String INTROSPECTION = "/token/introspect";
    private static final String TOKEN = "/token";

    static PresentedToken of(HttpRequest http) {
        String path = http.getUri().getPath();
        if (path.endsWith(INTROSPECTION)) {
            return new PresentedToken(field(http, "token"), false);
        }
        if (path.endsWith(TOKEN)) {
            return new PresentedToken(field(http, "subject_token"), true);
        }
        String credentials = credentials(http);
        return new PresentedToken(credentials.isEmpty() ? field(http, "access_token") : credentials, false);
    }

    private static String field(HttpRequest http, String name) {
        MultivaluedMap<String, String> form = http.getDecodedFormParameters();
        String value = form == null ? null : form.getFirst(name);
        return value == null ? "" : value;
    }

    /** Whatever the scheme, {@code Bearer} or {@code DPoP}, and however it is written. */
    private static String credentials(HttpRequest http) {
        String header = http.getHttpHeaders().getHeaderString(HttpHeaders.AUTHORIZATION);
        return header == null ? "" : header.substring(header.indexOf(' ') + 1).strip();
    }

    /** The words of the claim's remark {@code only}, in whatever format it is; of any claim in a foreign token. */
    List<String> narrowedTo(ClaimName name) {
        List<String> words = new ArrayList<>();
        if (foreign) {
            addOfAll(payload(), words);
            return words;
        }
        JsonNode claim = payload();
        for (String member : JsonUtils.splitClaimPath(name.value())) {
            claim = claim.path(member);
        }
        addOf(claim, words);
        return words;
    }

    /** A remark that is not ours narrows too, which is on the safe side. */
    private static void addOfAll(JsonNode claims, List<String> words) {
        for (JsonNode claim : claims) {
            addOf(claim, words);
            if (claim.isObject()) {
                addOfAll(claim, words);
            }
        }
    }

    private static void addOf(JsonNode claim, List<String> words) {
        claim.path("only").forEach(word -> words.add(word.asText()));
        claim.forEach(element -> addOfElement(element, words));
    }

    private static void addOfElement(JsonNode element, List<String> words) {
        if (element.isTextual() && element.textValue().startsWith("only:")) {
            words.add(element.textValue().substring("only:".length()));
        }
        if (element.path("type").asText().equals("only")) {
            element.path("locations").forEach(word -> words.add(word.asText()));
        }
    }

    private JsonNode payload() {
        String[] parts = jwt.split("\\.", -1);
        try {
            return parts.length == 3
                    ? JsonSerialization.mapper.readTree(Base64.getUrlDecoder().decode(parts[1]))
                    : JsonSerialization.mapper.createObjectNode();
        } catch (IOException | IllegalArgumentException e) {
            return JsonSerialization.mapper.createObjectNode();
        }
    }
}
