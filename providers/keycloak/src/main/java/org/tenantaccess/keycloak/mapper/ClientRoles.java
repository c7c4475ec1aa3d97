package org.tenantaccess.keycloak.mapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;

/**
 * Adds tenant roles to {@code resource_access.<client>.roles}, for adapters that know only that: those of this client, and
 * never those of a client of Keycloak's own, whose roles are administrators' rights.
 */
final class ClientRoles {

    private static final Set<String> KEYCLOAK_ITSELF = Set.of(
            "account",
            "account-console",
            "admin-cli",
            "broker",
            "master-realm",
            "realm-management",
            "security-admin-console");
    private static final String RESOURCE_ACCESS = "resource_access";
    private static final String ROLES = "roles";

    private ClientRoles() {}

    static void add(IDToken token, ClientModel client, List<String> roles) {
        String clientId = client.getClientId();
        if (roles.isEmpty() || KEYCLOAK_ITSELF.contains(clientId) || clientId.endsWith("-realm")) {
            return;
        }
        if (token instanceof AccessToken accessToken) {
            AccessToken.Access access = accessToken.addAccess(clientId);
            roles.forEach(access::addRole);
        } else {
            addTo(token.getOtherClaims(), clientId, roles);
        }
    }

    /** An ID token has no member for it. */
    private static void addTo(Map<String, Object> claims, String clientId, List<String> roles) {
        Map<String, Object> byClient = copy(claims.get(RESOURCE_ACCESS));
        Map<String, Object> access = copy(byClient.get(clientId));
        Set<Object> all = new LinkedHashSet<>(access.get(ROLES) instanceof List<?> list ? list : List.of());
        all.addAll(roles);
        access.put(ROLES, new ArrayList<>(all));
        byClient.put(clientId, access);
        claims.put(RESOURCE_ACCESS, byClient);
    }

    private static Map<String, Object> copy(@Nullable Object existing) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (existing instanceof Map<?, ?> map) {
            map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        return copy;
    }
}
