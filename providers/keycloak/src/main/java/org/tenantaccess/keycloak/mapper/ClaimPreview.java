package org.tenantaccess.keycloak.mapper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.ProtocolMapper;

/** What our mappers would write into a client's access token, without a token. */
public final class ClaimPreview {

    private ClaimPreview() {}

    /**
     * The claims by name.
     *
     * @param scope the optional client scopes that the request would name, with blanks between them, or null
     */
    public static Map<String, Object> of(
            KeycloakSession session, RealmModel realm, UserModel user, ClientModel client, @Nullable String scope) {
        Map<String, Object> claims = new TreeMap<>();
        mappers(client, scope)
                .sorted(Comparator.comparing(ProtocolMapperModel::getId))
                .forEach(model -> mapper(session, model, claims, realm, user));
        return claims;
    }

    /** Whether this client's tokens with this scope are issued the permission claim. */
    public static boolean issuesPermissions(ClientModel client, @Nullable String scope) {
        return mappers(client, scope)
                .anyMatch(model -> model.getProtocolMapper().equals(OidcScopedPermissionMapper.ID));
    }

    private static void mapper(
            KeycloakSession session,
            ProtocolMapperModel model,
            Map<String, Object> claims,
            RealmModel realm,
            UserModel user) {
        if (session.getKeycloakSessionFactory().getProviderFactory(ProtocolMapper.class, model.getProtocolMapper())
                instanceof OidcClaimMapper mapper) {
            mapper.preview(model, session, realm, user, claims);
        }
    }

    private static Stream<ProtocolMapperModel> mappers(ClientModel client, @Nullable String scope) {
        Set<String> requested =
                Arrays.stream((scope == null ? "" : scope).split(" ", -1)).collect(Collectors.toSet());
        Stream<ClientScopeModel> optional = client.getClientScopes(false).values().stream()
                .filter(clientScope -> requested.contains(clientScope.getName()));
        Stream<ClientScopeModel> scopes = Stream.concat(client.getClientScopes(true).values().stream(), optional);
        return Stream.concat(
                client.getProtocolMappersStream(), scopes.flatMap(ClientScopeModel::getProtocolMappersStream));
    }
}
