package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.keycloak.mapper.MapperConfig.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;
import org.tenantaccess.keycloak.Fake;

/** What a token gets, and that nothing is issued by mistake. */
class OidcClaimPrintTest {

    private static final Map<String, Object> ADMIN = Map.of("roles", List.of("tenant-admin"));

    private static final ClientSessionContext CONTEXT = FakeRequest.context("openid");

    private final OidcTenantRoleMapper mapper = new OidcTenantRoleMapper();

    @Test
    void R6_issuesTheSameClaimEverywhere() {
        ProtocolMapperModel settings = config("claim.name", "roles");
        KeycloakSession session = session(false);
        UserSessionModel creator = creator();
        Stream<IDToken> tokens = Stream.of(
                mapper.transformAccessToken(new AccessToken(), settings, session, creator, CONTEXT),
                mapper.transformIDToken(new IDToken(), settings, session, creator, CONTEXT),
                mapper.transformUserInfoToken(new AccessToken(), settings, session, creator, CONTEXT),
                mapper.transformIntrospectionToken(new AccessToken(), settings, session, creator, CONTEXT));
        assertThat(tokens).extracting(IDToken::getOtherClaims).containsOnly(ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        "false, access.token.claim, true",
        "true, access.token.claim, false",
        "false, lightweight.claim, true",
        "true, lightweight.claim, true"
    })
    void asksTheSwitchOfTheKindOfToken(boolean lightweight, String switchedOn, boolean issued) {
        ProtocolMapperModel settings = config("claim.name", "roles", switchedOn, "true");
        AccessToken token =
                mapper.transformAccessToken(new AccessToken(), settings, session(lightweight), creator(), CONTEXT);
        assertThat(token.getOtherClaims()).isEqualTo(issued ? ADMIN : Map.of());
    }

    @Test
    void issuesNothingWhereItIsSwitchedOff() {
        assertThat(claims(creator(), "claim.name", "roles", "id.token.claim", "false"))
                .isEmpty();
    }

    @Test
    void issuesNothingWithoutAUser() {
        UserSessionModel nobody = FakeRequest.loginOf(null);
        assertThat(claims(nobody, "claim.name", "roles")).isEmpty();
    }

    @Test
    void R5_issuesNothingToAHolderOfNoMemberRole() {
        assertThat(claims(holderOf("offline_access"), "claim.name", "roles")).isEmpty();
    }

    /** A realm file gets in without being asked. */
    @ParameterizedTest
    @ValueSource(strings = {"sub", "realm_access.roles", "a..b", ""})
    void issuesNothingUnderANameThatMayNotBeUsed(String name) {
        IDToken token = mapper.transformIDToken(
                new IDToken(), config("claim.name", name), FakeRequest.session(), creator(), CONTEXT);
        assertThat(token.getOtherClaims()).isEmpty();
        assertThat(token.getSubject()).isNull();
    }

    @Test
    void addsToTheRolesOfTheClientWhereThatIsSwitchedOn() {
        ProtocolMapperModel on = config("claim.name", "roles", "tenant.client.roles", "true");
        AccessToken token =
                mapper.transformUserInfoToken(new AccessToken(), on, FakeRequest.session(), creator(), CONTEXT);
        assertThat(token.getResourceAccess("demo").getRoles()).containsExactly("tenant-admin");
        ProtocolMapperModel unset = config("claim.name", "roles");
        AccessToken without =
                mapper.transformUserInfoToken(new AccessToken(), unset, FakeRequest.session(), creator(), CONTEXT);
        assertThat(without.getResourceAccess()).isEmpty();
    }

    @Test
    void issuesNothingWithAnUnusableSetting() {
        assertThat(claims(creator(), "claim.name", "roles", "tenant.role.mapping", "{"))
                .isEmpty();
        assertThat(claims(creator(), "claim.name", "roles", "tenant.claim.shape", "list"))
                .isEmpty();
    }

    @Test
    void breaksNoClaimOfAnotherMapper() {
        IDToken token = new IDToken();
        token.setOtherClaims("a", "text");
        mapper.transformIDToken(token, config("claim.name", "a.b"), FakeRequest.session(), creator(), CONTEXT);
        assertThat(token.getOtherClaims()).isEqualTo(Map.of("a", "text"));
    }

    private Map<String, Object> claims(UserSessionModel user, String... settings) {
        return mapper.transformIDToken(new IDToken(), config(settings), FakeRequest.session(), user, CONTEXT)
                .getOtherClaims();
    }

    private static UserSessionModel creator() {
        return holderOf("creator");
    }

    private static UserSessionModel holderOf(String name) {
        return FakeRequest.loginOf(FakeRequest.holderOf(name));
    }

    private static KeycloakSession session(boolean lightweight) {
        ClientModel client = Fake.a(ClientModel.class)
                .answers("getAttribute", () -> String.valueOf(lightweight))
                .get();
        KeycloakContext context =
                Fake.a(KeycloakContext.class).answers("getClient", () -> client).get();
        return Fake.a(KeycloakSession.class)
                .answers("getContext", () -> context)
                .answers("getAttribute", () -> null)
                .answers("setAttribute", () -> null)
                .answers("roles", () -> FakeRequest.session().roles())
                .get();
    }
}
