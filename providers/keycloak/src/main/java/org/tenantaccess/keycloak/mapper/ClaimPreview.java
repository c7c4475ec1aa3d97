package org.tenantaccess.keycloak.mapper;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
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
        ClaimRequest request = new ClaimRequest(session, realm, user, client, ClaimRequest.words(scope), null);
        mappers(client, request.scopes())
                .sorted(Comparator.comparing(ProtocolMapperModel::getId))
                .forEach(model -> preview(model, request, claims));
        return claims;
    }

    /**
     * The permission claim that this client's tokens with this scope are issued, whatever its size; none if none is,
     * an empty object if nothing is held.
     */
    public static Optional<Object> permissions(
            KeycloakSession session, RealmModel realm, UserModel user, ClientModel client, @Nullable String scope) {
        ClaimRequest request = new ClaimRequest(session, realm, user, client, ClaimRequest.words(scope), null);
        return mappers(client, request.scopes())
                .filter(model -> model.getProtocolMapper().equals(OidcScopedPermissionMapper.ID))
                .min(Comparator.comparing(ProtocolMapperModel::getId))
                .map(model -> OidcScopedPermissionMapper.whole(model, request).orElse(Map.of()));
    }

    private static void preview(ProtocolMapperModel model, ClaimRequest request, Map<String, Object> claims) {
        KeycloakSessionFactory factory = request.session().getKeycloakSessionFactory();
        if (factory.getProviderFactory(ProtocolMapper.class, model.getProtocolMapper())
                instanceof OidcClaimMapper mapper) {
            mapper.preview(model, request, claims);
        }
    }

    private static Stream<ProtocolMapperModel> mappers(ClientModel client, Set<String> requested) {
        Stream<ClientScopeModel> optional = client.getClientScopes(false).values().stream()
                .filter(clientScope -> requested.contains(clientScope.getName()));
        Stream<ClientScopeModel> scopes = Stream.concat(client.getClientScopes(true).values().stream(), optional);
        return Stream.concat(
                client.getProtocolMappersStream(), scopes.flatMap(ClientScopeModel::getProtocolMappersStream));
    }
}
