package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import org.tenantaccess.it.claims.Surface;

/** Where an application or a relying service finds the claims of a login, in every form that Keycloak has for it. */
enum Outlet {
    ACCESS_TOKEN("access token") {
        @Override
        JsonNode claims(Issued tokens) {
            return tokens.claims(Surface.ACCESS_TOKEN);
        }
    },
    ID_TOKEN("ID token") {
        @Override
        JsonNode claims(Issued tokens) {
            return tokens.claims(Surface.ID_TOKEN);
        }
    },
    USERINFO("userinfo") {
        @Override
        JsonNode claims(Issued tokens) {
            return tokens.claims(Surface.USERINFO);
        }
    },
    SIGNED_USERINFO("signed userinfo") {
        @Override
        JsonNode claims(Issued tokens) {
            return tokens.signedUserinfo();
        }
    },
    INTROSPECTION("introspection") {
        @Override
        JsonNode claims(Issued tokens) {
            return tokens.claims(Surface.INTROSPECTION);
        }
    },
    INTROSPECTION_JWT("introspection as JWT") {
        @Override
        JsonNode claims(Issued tokens) {
            return tokens.introspectionJwt();
        }
    },
    REFRESHED("access token after its refresh") {
        @Override
        JsonNode claims(Issued tokens) {
            return tokens.refreshed().claims(Surface.ACCESS_TOKEN);
        }
    };

    private final String label;

    Outlet(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract JsonNode claims(Issued tokens);
}
