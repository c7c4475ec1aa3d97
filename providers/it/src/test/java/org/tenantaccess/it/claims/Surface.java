package org.tenantaccess.it.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.tenantaccess.it.actor.Tokens;

/** Where a relying service finds a claim (R6), and the mapper's switch for it. */
public enum Surface {
    ACCESS_TOKEN("access.token.claim"),
    ID_TOKEN("id.token.claim"),
    USERINFO("userinfo.token.claim"),
    INTROSPECTION("introspection.token.claim");

    private final String setting;

    Surface(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }

    /** All claims there. */
    public JsonNode claims(Tokens tokens) {
        return switch (this) {
            case ACCESS_TOKEN -> tokens.accessTokenClaims();
            case ID_TOKEN -> tokens.idTokenClaims();
            case USERINFO -> tokens.userinfo();
            case INTROSPECTION -> tokens.introspection();
        };
    }

    /** One claim, wherever it is; a surface that lacks it is absent. */
    public static Map<Surface, JsonNode> having(String claim, Tokens tokens) {
        Map<Surface, JsonNode> found = new EnumMap<>(Surface.class);
        for (Surface surface : values()) {
            JsonNode claims = surface.claims(tokens);
            if (claims.has(claim)) {
                found.put(surface, claims.get(claim));
            }
        }
        return found;
    }

    /** The same claim everywhere. */
    public static Map<Surface, JsonNode> everywhere(JsonNode claim) {
        Map<Surface, JsonNode> all = new EnumMap<>(Surface.class);
        for (Surface surface : values()) {
            all.put(surface, claim);
        }
        return all;
    }
}
