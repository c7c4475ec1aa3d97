package org.tenantaccess.keycloak.compat;

import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/**
 * A bearer token that Keycloak has verified, with its user and client. Keycloak's own result became a record with other
 * accessors in 26.5; only the old ones are in all versions.
 */
public record VerifiedToken(AccessToken token, UserModel user, ClientModel client) {

    /** The token of this request, if it is of this realm, active, and of an enabled user. */
    @SuppressWarnings("removal")
    public static Optional<VerifiedToken> of(KeycloakSession session) {
        AuthResult result = new AppAuthManager.BearerTokenAuthenticator(session).authenticate();
        return result == null
                ? Optional.empty()
                : Optional.of(new VerifiedToken(result.getToken(), result.getUser(), result.getClient()));
    }
}
