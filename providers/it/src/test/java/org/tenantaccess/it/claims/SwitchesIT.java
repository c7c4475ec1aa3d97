package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** The mappers' five switches: each takes the claim away where it says, and only there (R6). */
class SwitchesIT {

    private static TestRealm realm;

    /** Both mappers of the demo realm, and somebody who gets the claim. */
    enum Claim {
        TENANT_ROLES("tenant_roles", "tenant-roles", "tenant roles", Mappers.TENANT_ROLES, "creator"),
        PERMISSIONS("permissions", "scoped-permissions", "scoped permissions", Mappers.SCOPED_PERMISSIONS, "max");

        private final String claimName;
        private final String scope;
        private final String mapper;
        private final String type;
        private final String holder;

        Claim(String claimName, String scope, String mapper, String type, String holder) {
            this.claimName = claimName;
            this.scope = scope;
            this.mapper = mapper;
            this.type = type;
            this.holder = holder;
        }

        void turn(String setting, boolean on) {
            Mappers.ofScope(realm, scope).set(mapper, setting, String.valueOf(on));
        }

        Tokens login(String client) {
            return realm.person(holder).login(client);
        }
    }

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(file -> {
            RealmDraft draft = new RealmDraft(file);
            draft.copyOfClient("twcc", "light")
                    .withObject("attributes")
                    .put("client.use.lightweight.access.token.enabled", "true");
            withoutOurScopes(draft.copyOfClient("twcc", "bare"));
        });
        lookUpTokensOf("bare");
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @MethodSource("switches")
    void R6_switchTurnedOffTakesTheClaimAwayThereAndOnlyThere(Claim claim, Surface surface) {
        JsonNode value = claim.login("twcc").accessTokenClaims().required(claim.claimName);
        Map<Surface, JsonNode> others = new EnumMap<>(Surface.everywhere(value));
        others.remove(surface);

        claim.turn(surface.setting(), false);
        try {
            Tokens tokens = claim.login("twcc");
            assertThat(Surface.having(claim.claimName, tokens)).isEqualTo(others);
            assertThat(Surface.having(claim.claimName, tokens.refresh())).isEqualTo(others);
        } finally {
            claim.turn(surface.setting(), true);
        }
        assertThat(Surface.having(claim.claimName, claim.login("twcc"))).isEqualTo(Surface.everywhere(value));
    }

    static Stream<Arguments> switches() {
        return Stream.of(Claim.values())
                .flatMap(claim -> Stream.of(Surface.values()).map(surface -> Arguments.of(claim, surface)));
    }

    @ParameterizedTest
    @EnumSource
    void R6_lightweightTokenCarriesTheClaimOnlyIfTheSwitchSaysSo(Claim claim) {
        JsonNode value = claim.login("twcc").accessTokenClaims().required(claim.claimName);

        Tokens without = claim.login("light");
        assertThat(without.accessTokenClaims().has(claim.claimName)).isFalse();
        assertThat(without.idTokenClaims().path(claim.claimName)).isEqualTo(value);
        assertThat(without.introspection().path(claim.claimName)).isEqualTo(value);

        claim.turn("lightweight.claim", true);
        try {
            Tokens with = claim.login("light");
            assertThat(with.accessTokenClaims().path(claim.claimName)).isEqualTo(value);
            assertThat(with.introspection().path(claim.claimName)).isEqualTo(value);
        } finally {
            claim.turn("lightweight.claim", false);
        }
        assertThat(claim.login("light").accessTokenClaims().has(claim.claimName))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void R6_switchThatWasNeverSetHasItsDefault(Claim claim) {
        JsonNode value = claim.login("twcc").accessTokenClaims().required(claim.claimName);
        assertThat(Surface.having(claim.claimName, claim.login("bare"))).isEmpty();

        Mappers.ofClient(realm, "bare").add(claim.mapper, claim.type, Map.of("claim.name", claim.claimName));

        Tokens tokens = claim.login("bare");
        assertThat(Surface.having(claim.claimName, tokens)).isEqualTo(Surface.everywhere(value));
        setLightweight("bare", true);
        try {
            assertThat(claim.login("bare").accessTokenClaims().has(claim.claimName))
                    .isFalse();
        } finally {
            setLightweight("bare", false);
        }
    }

    private static void withoutOurScopes(ObjectNode client) {
        client.putArray("defaultClientScopes").add("basic").add("profile").add("roles");
    }

    /** Who introspects has to be in the token's audience. */
    private static void lookUpTokensOf(String client) {
        Mappers.ofClient(realm, client)
                .add(
                        "audience",
                        "oidc-audience-mapper",
                        Map.of(
                                "included.client.audience", "relying-service",
                                "access.token.claim", "true",
                                "lightweight.claim", "true"));
    }

    private static void setLightweight(String clientId, boolean on) {
        ObjectNode client = Mappers.client(realm, clientId);
        client.withObject("attributes").put("client.use.lightweight.access.token.enabled", String.valueOf(on));
        realm.admin().put("clients/" + client.path("id").asText(), client).expect(204);
    }
}
