package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ClientModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;
import org.tenantaccess.keycloak.Fake;

class ClientRolesTest {

    private static final List<String> ADMIN = List.of("tenant-admin");

    @Test
    void addsToTheRolesOfTheClientInAnAccessToken() {
        AccessToken token = new AccessToken();
        token.addAccess("demo").addRole("own");
        token.addAccess("other").addRole("x");
        ClientRoles.add(token, client("demo"), ADMIN);
        assertThat(token.getResourceAccess("demo").getRoles()).containsExactlyInAnyOrder("own", "tenant-admin");
        assertThat(token.getResourceAccess("other").getRoles()).containsExactly("x");
    }

    @Test
    void addsToWhatAnotherMapperWroteIntoAnIdToken() {
        IDToken token = new IDToken();
        Map<String, Object> other = Map.of("roles", List.of("x"));
        token.setOtherClaims(
                "resource_access", Map.of("demo", Map.of("roles", List.of("own", "tenant-admin")), "other", other));
        ClientRoles.add(token, client("demo"), ADMIN);
        assertThat(token.getOtherClaims())
                .isEqualTo(Map.of(
                        "resource_access",
                        Map.of("demo", Map.of("roles", List.of("own", "tenant-admin")), "other", other)));
    }

    @Test
    void makesTheMemberThatAnIdTokenLacks() {
        IDToken token = new IDToken();
        ClientRoles.add(token, client("demo"), ADMIN);
        ClientRoles.add(token, client("demo"), ADMIN);
        assertThat(token.getOtherClaims()).isEqualTo(Map.of("resource_access", Map.of("demo", Map.of("roles", ADMIN))));
    }

    /** Their roles are rights at the server itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "realm-management",
                "account",
                "account-console",
                "admin-cli",
                "broker",
                "security-admin-console",
                "master-realm",
                "member-center-realm"
            })
    void addsNothingToKeycloaksOwnClients(String clientId) {
        AccessToken access = new AccessToken();
        IDToken id = new IDToken();
        ClientRoles.add(access, client(clientId), ADMIN);
        ClientRoles.add(id, client(clientId), ADMIN);
        assertThat(access.getResourceAccess()).isEmpty();
        assertThat(id.getOtherClaims()).isEmpty();
    }

    @Test
    void R5_addsNothingWhereNothingIsHeld() {
        AccessToken token = new AccessToken();
        ClientRoles.add(token, client("demo"), List.of());
        assertThat(token.getResourceAccess()).isEmpty();
    }

    private static ClientModel client(String clientId) {
        return Fake.a(ClientModel.class).answers("getClientId", () -> clientId).get();
    }
}
