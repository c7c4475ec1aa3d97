package org.tenantaccess.keycloak.compat;

import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;

/**
 * Whether this request's access tokens are lightweight: by the client's attribute, or by what a client policy has set for
 * the session. Keycloak's own method for it is not accessible to extensions before 26.1.
 */
public final class LightweightTokens {

    private static final String ENABLED = Constants.USE_LIGHTWEIGHT_ACCESS_TOKEN_ENABLED;

    private LightweightTokens() {}

    public static boolean areIssued(KeycloakSession session) {
        ClientModel client = session.getContext().getClient();
        return (client != null && Boolean.parseBoolean(client.getAttribute(ENABLED)))
                || Boolean.TRUE.equals(session.getAttribute(ENABLED));
    }
}
