package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Surface;

/** One row a grant × surface: whichever way a token was got, the same claims are found in the same places. */
class GrantsIT {

    private static final Map<Grant, Issued> ISSUED = new EnumMap<>(Grant.class);

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(GrantsRealm::draft);
    }

    @AfterAll
    static void removeRealm() {
        ISSUED.clear();
        realm.close();
    }

    static Stream<Arguments> rows() {
        return Arrays.stream(Grant.values())
                .flatMap(grant -> Arrays.stream(Surface.values()).map(surface -> Arguments.of(grant, surface)));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("rows")
    void R6_sameClaimsWhateverTheGrantAndTheSurface(Grant grant, Surface surface) {
        JsonNode claims =
                ISSUED.computeIfAbsent(grant, one -> one.issue(realm, "olga")).claims(surface);

        assertThat(claims.path("tenant_roles")).isEqualTo(Json.of(GrantsRealm.ROLES));
        assertThat(claims.path("permissions")).isEqualTo(permissions());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grants")
    void R5_nobodyGetsNothingWhateverTheGrant(Grant grant) {
        Issued tokens = grant.issue(realm, "nobody");

        for (Surface surface : Surface.values()) {
            assertThat(tokens.claims(surface).has("tenant_roles")).isFalse();
            assertThat(tokens.claims(surface).has("permissions")).isFalse();
        }
    }

    static Stream<Grant> grants() {
        return Arrays.stream(Grant.values());
    }

    /** A service account is a subject as people are. */
    @ParameterizedTest
    @MethodSource("surfaces")
    void R6_clientCredentialsCarryWhatTheServiceAccountHolds(Surface surface) {
        Issued tokens = Grant.portal(realm)
                .with("grant_type", "client_credentials")
                .with("scope", "openid")
                .issued();

        assertThat(tokens.claims(surface).path("tenant_roles")).isEqualTo(Json.of(GrantsRealm.ROLES));
        assertThat(tokens.claims(surface).path("permissions"))
                .isEqualTo(Json.of("['edit-resource-properties:project:alpha','edit-resources:project:alpha',"
                        + "'read-resources:project:alpha']"));
    }

    static Stream<Surface> surfaces() {
        return Arrays.stream(Surface.values());
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
        assertThat(after.path("tenant_roles")).isEqualTo(Json.of(GrantsRealm.ROLES));
        assertThat(after.path("permissions")).isEqualTo(permissions());
        assertThat(after.toString()).doesNotContain("tenant-admin");
    }

    /** Who was handed a narrowed token gets no more for it than it says. */
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
        }
    }

    /** A lightweight token carries nothing of ours; whoever introspects it is told all. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("grants")
    void R6_lightweightTokenIsToldAtIntrospection(Grant grant) {
        lightweight(true);
        try {
            Issued tokens = grant.issue(realm, "olga");

            assertThat(tokens.claims(Surface.ACCESS_TOKEN).has("tenant_roles")).isFalse();
            assertThat(tokens.claims(Surface.ACCESS_TOKEN).has("permissions")).isFalse();
            assertThat(tokens.claims(Surface.INTROSPECTION).path("tenant_roles"))
                    .isEqualTo(Json.of(GrantsRealm.ROLES));
            assertThat(tokens.claims(Surface.INTROSPECTION).path("permissions")).isEqualTo(permissions());
        } finally {
            lightweight(false);
        }
    }

    private static void lightweight(boolean on) {
        ObjectNode client = (ObjectNode) realm.admin()
                .get("clients?clientId=" + Grant.PORTAL)
                .expect(200)
                .body()
                .required(0);
        client.withObject("attributes").put("client.use.lightweight.access.token.enabled", String.valueOf(on));
        realm.admin().put("clients/" + client.path("id").asText(), client).expect(204);
    }

    private static JsonNode permissions() {
        return Json.of(GrantsRealm.PERMISSIONS);
    }
}
