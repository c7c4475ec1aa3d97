package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.keycloak.Fake;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;

class ClaimPreviewTest {

    private static final List<String> ADMIN = List.of("tenant-admin");
    private static final String TENANT_ROLE_MAPPER = new OidcTenantRoleMapper().getId();

    @Test
    void R6_showsWhatItsMappersAndDefaultScopesWouldWrite() {
        ClientModel client = client(
                List.of(tenantRoles("own")),
                Map.of("a", scope("a", tenantRoles("of-a"))),
                Map.of("b", scope("b", tenantRoles("of-b"))));
        assertThat(claims(client, null)).isEqualTo(Map.of("own", ADMIN, "of-a", ADMIN));
    }

    @ParameterizedTest
    @CsvSource({"b, true", "openid b c, true", "B, false", "c, false", "'', false", "bb, false"})
    void R6_addsTheOptionalScopesThatAreAskedFor(String scope, boolean added) {
        ClientModel client = client(List.of(), Map.of(), Map.of("b", scope("b", tenantRoles("of-b"))));
        assertThat(claims(client, scope)).isEqualTo(added ? Map.of("of-b", ADMIN) : Map.of());
    }

    @Test
    void R6_showsNothingThatTheAccessTokenWouldNotCarry() {
        ProtocolMapperModel off = tenantRoles("own");
        off.getConfig().put("access.token.claim", "false");
        assertThat(claims(client(List.of(off), Map.of(), Map.of()), null)).isEmpty();
    }

    @Test
    void leavesOutTheMappersOfOthers() {
        ProtocolMapperModel foreign = model("oidc-audience-mapper", "claim.name", "foreign");
        assertThat(claims(client(List.of(foreign), Map.of(), Map.of()), null)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "c"})
    void tellsWhoIsIssuedPermissions(String scope) {
        ProtocolMapperModel permissions = model(OidcScopedPermissionMapper.ID, "claim.name", "permissions");
        assertThat(permissions(client(List.of(permissions), Map.of(), Map.of()), scope))
                .contains(Map.of());
        assertThat(permissions(client(List.of(), Map.of("a", scope("a", permissions)), Map.of()), scope))
                .contains(Map.of());
        assertThat(permissions(client(List.of(), Map.of(), Map.of("b", scope("b", permissions))), scope))
                .isEmpty();
        assertThat(permissions(client(List.of(), Map.of(), Map.of("b", scope("b", permissions))), "b"))
                .contains(Map.of());
        assertThat(permissions(client(List.of(tenantRoles("own")), Map.of(), Map.of()), scope))
                .isEmpty();
    }

    private static Optional<Object> permissions(ClientModel client, String scope) {
        EffectiveAccess nothing = new AccessResolver(BuiltInCatalogue.get()).resolve(List.of());
        return ClaimPreview.permissions(
                FakeRequest.session(null, nothing), FakeRequest.REALM, creator(), client, scope);
    }

    private static Map<String, Object> claims(ClientModel client, String scope) {
        return ClaimPreview.of(session(), FakeRequest.REALM, creator(), client, scope);
    }

    private static ProtocolMapperModel tenantRoles(String claim) {
        return model(TENANT_ROLE_MAPPER, "claim.name", claim);
    }

    private static ProtocolMapperModel model(String mapper, String... settings) {
        ProtocolMapperModel model = MapperConfig.config(settings);
        model.setId(settings[1]);
        model.setProtocolMapper(mapper);
        return model;
    }

    private static ClientModel client(
            List<ProtocolMapperModel> own,
            Map<String, ClientScopeModel> defaults,
            Map<String, ClientScopeModel> optional) {
        return Fake.a(ClientModel.class)
                .answers("getProtocolMappersStream", own::stream)
                .answersBy("getClientScopes", arguments -> arguments[0].equals(true) ? defaults : optional)
                .get();
    }

    private static ClientScopeModel scope(String name, ProtocolMapperModel... mappers) {
        return Fake.a(ClientScopeModel.class)
                .answers("getName", () -> name)
                .answers("getProtocolMappersStream", () -> Arrays.stream(mappers))
                .get();
    }

    private static KeycloakSession session() {
        KeycloakSessionFactory factory = Fake.a(KeycloakSessionFactory.class)
                .answersBy(
                        "getProviderFactory",
                        arguments -> TENANT_ROLE_MAPPER.equals(arguments[1]) ? new OidcTenantRoleMapper() : null)
                .get();
        return Fake.a(KeycloakSession.class)
                .answers("getKeycloakSessionFactory", () -> factory)
                .answers("getAttribute", () -> null)
                .answers("setAttribute", () -> null)
                .get();
    }

    private static UserModel creator() {
        return FakeRequest.holderOf("creator");
    }
}
