package org.tenantaccess.keycloak.mapper;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/**
 * For whom, at which client and with which scope a claim is asked for.
 *
 * @param scopes the words of the scope
 * @param organization id of the organization chosen at login, or null
 */
record ClaimRequest(
        KeycloakSession session,
        RealmModel realm,
        UserModel user,
        ClientModel client,
        Set<String> scopes,
        @Nullable String organization) {

    /** Of a token, userinfo or introspection; null where the session is nobody's. */
    static @Nullable ClaimRequest of(
            KeycloakSession session, UserSessionModel userSession, ClientSessionContext context) {
        UserModel user = userSession.getUser();
        if (user == null) {
            return null;
        }
        AuthenticatedClientSessionModel clientSession = context.getClientSession();
        return new ClaimRequest(
                session,
                userSession.getRealm(),
                user,
                clientSession.getClient(),
                words(context.getScopeString(true)),
                clientSession.getNote(OrganizationModel.ORGANIZATION_ATTRIBUTE));
    }

    static Set<String> words(@Nullable String scope) {
        return scope == null
                ? Set.of()
                : Arrays.stream(scope.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
