package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Surface;
import org.tenantaccess.it.server.DistributionServer;
import org.tenantaccess.it.server.KeycloakServer;
import org.tenantaccess.it.server.ServerOptions;

/**
 * Grant × outlet × shape: whichever way a token was got, the same claims are found in the same places. The server is one
 * of its own, since it is told where the device for CIBA is when it starts.
 */
class GrantsIT {

    private static final Path DOCUMENT = Path.of("..", "docs", "ways.md");
    private static final String BEGIN = "<!-- the matrix -->\n";
    private static final String END = "<!-- end of the matrix -->\n";

    private static final Map<Grant, Issued> ISSUED = new EnumMap<>(Grant.class);
    private static final Map<Grant, JsonNode> SIGNED = new EnumMap<>(Grant.class);

    private static AuthenticationDevice device;
    private static KeycloakServer server;
    private static TestRealm realm;

    @BeforeAll
    static void issueAll() {
        device = AuthenticationDevice.start();
        server =
                DistributionServer.start(ServerOptions.shipped().withoutRealms().withArgument(device.option()));
        realm = new TestRealm(server, "ways");
        realm.tryImport(GrantsRealm::draft).expect(201);
        for (Grant grant : Grant.values()) {
            ISSUED.put(grant, grant.issue(of("olga")));
        }
        attribute("user.info.response.signature.alg", "RS256");
        ISSUED.forEach((grant, tokens) -> SIGNED.put(grant, Outlet.SIGNED_USERINFO.claims(tokens)));
        attribute("user.info.response.signature.alg", "");
    }

    @AfterAll
    static void stop() {
        ISSUED.clear();
        SIGNED.clear();
        if (server != null) {
            server.close();
        }
        device.close();
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Grant.values()).flatMap(grant -> Arrays.stream(Outlet.values())
                .flatMap(outlet -> Arrays.stream(Shape.values()).map(shape -> Arguments.of(grant, outlet, shape))));
    }

    @ParameterizedTest(name = "{0} × {1} × {2}")
    @MethodSource("cells")
    void R6_sameClaimsWhateverTheGrantAndTheSurface(Grant grant, Outlet outlet, Shape shape) {
        if (outlet == Outlet.REFRESHED && ISSUED.get(grant).refreshToken().isEmpty()) {
            assertThat(grant.lacks(outlet)).isPresent();
            return;
        }
        JsonNode claims = outlet == Outlet.SIGNED_USERINFO ? SIGNED.get(grant) : outlet.claims(ISSUED.get(grant));

        assertThat(claims.size()).isGreaterThan(1);
        if (grant.lacks(outlet).isPresent()) {
            assertThat(shape.of(claims).isMissingNode()).isTrue();
        } else {
            assertThat(shape.of(claims)).isEqualTo(GrantsRealm.expected(grant, shape));
        }
    }

    @Test
    void theDocumentShowsThisMatrix() throws IOException {
        String target = System.getProperty("docs.matrix", "");
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (target.isEmpty()) {
            assertEquals(WaysTable.render(), document.substring(begin, end));
        } else {
            Files.writeString(
                    Path.of(target), document.substring(0, begin) + WaysTable.render() + document.substring(end));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Grant.class, mode = EnumSource.Mode.EXCLUDE, names = "CLIENT_CREDENTIALS")
    void R5_nobodyGetsNothingWhateverTheGrant(Grant grant) {
        Issued tokens = grant.issue(of("nobody"));

        for (Surface surface : Surface.values()) {
            holdsNothing(tokens.claims(surface));
        }
    }

    /** What the matrix shows of client credentials is not read from a stored session: there is none. */
    @Test
    void transientSessionIsStoredNowhere() {
        JsonNode claims = ISSUED.get(Grant.CLIENT_CREDENTIALS).claims(Surface.ACCESS_TOKEN);
        String sessions = "users/" + claims.path("sub").asText() + "/sessions";

        assertThat(claims.has("sid")).isFalse();
        assertThat(realm.admin().get(sessions).expect(200).body()).isEmpty();
    }

    /** The subject token says {@code tenant-admin} and permissions as an object; nothing of it is in the new one. */
    @Test
    void R6_exchangedTokenSpeaksTheLanguageOfTheApplicationThatExchanges() {
        Issued subject = TokenRequest.at(realm, "twcc")
                .as("olga")
                .with("scope", "openid")
                .issued();
        JsonNode before = subject.claims(Surface.ACCESS_TOKEN);
        assertThat(before.path("tenant_roles")).isEqualTo(Json.of("['tenant-admin']"));
        assertThat(before.path("permissions").isObject()).isTrue();

        Issued narrow = Grant.exchange(realm, subject)
                .with("scope", "openid")
                .with("audience", "relying-service")
                .issued();

        JsonNode after = narrow.claims(Surface.ACCESS_TOKEN);
        assertThat(after.path("azp").asText()).isEqualTo(Grant.PORTAL);
        assertThat(after.path("aud").asText()).isEqualTo("relying-service");
        for (Shape shape : Shape.values()) {
            assertThat(shape.of(after)).isEqualTo(GrantsRealm.expected(Grant.TOKEN_EXCHANGE, shape));
        }
        assertThat(after.toString()).doesNotContain("tenant-admin");
    }

    /** Who was handed a narrowed token gets no more for it than it says, also where the claim has another name. */
    @Test
    void narrowedTokenStaysNarrowedWhenItIsExchanged() {
        Issued subject = TokenRequest.at(realm, "twcc")
                .as("olga")
                .with("scope", "openid")
                .with("resource_filter", "project:alpha")
                .issued();

        Issued exchanged =
                Grant.exchange(realm, subject).with("scope", "openid").issued();

        for (Surface surface : Surface.values()) {
            assertThat(exchanged.claims(surface).path("permissions"))
                    .isEqualTo(Json.of("['categorize-resources','create-resource','list-all-resources',"
                            + "'only:project:alpha','read-resources:project:alpha']"));
            assertThat(exchanged.claims(surface).at("/nested/only")).isEqualTo(Json.of("['project:alpha']"));
            assertThat(exchanged.claims(surface).at("/nested/resources"))
                    .isEqualTo(Json.of("{'project':{'alpha':['read-resources']}}"));
        }
    }

    /** A lightweight token carries nothing of ours; whoever introspects it is told all. */
    @ParameterizedTest
    @EnumSource(Grant.class)
    void R6_lightweightTokenIsToldAtIntrospection(Grant grant) {
        attribute("client.use.lightweight.access.token.enabled", "true");
        try {
            Issued tokens = grant.issue(of("olga"));

            holdsNothing(tokens.claims(Surface.ACCESS_TOKEN));
            for (Shape shape : Shape.values()) {
                assertThat(shape.of(tokens.claims(Surface.INTROSPECTION)))
                        .isEqualTo(GrantsRealm.expected(grant, shape));
            }
        } finally {
            attribute("client.use.lightweight.access.token.enabled", "false");
        }
    }

    private static Login of(String user) {
        return new Login(realm, device, user);
    }

    private static void holdsNothing(JsonNode claims) {
        for (Shape shape : Shape.values()) {
            assertThat(shape.of(claims).isMissingNode()).isTrue();
        }
    }

    private static void attribute(String name, String value) {
        for (String application : new String[] {Grant.PORTAL, GrantsRealm.LIGHT}) {
            ObjectNode client = (ObjectNode) realm.admin()
                    .get("clients?clientId=" + application)
                    .expect(200)
                    .body()
                    .required(0);
            if (application.equals(Grant.PORTAL) || !name.contains("lightweight")) {
                client.withObject("attributes").put(name, value);
                realm.admin()
                        .put("clients/" + client.path("id").asText(), client)
                        .expect(204);
            }
        }
    }
}
