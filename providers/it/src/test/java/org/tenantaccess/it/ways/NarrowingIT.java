package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Surface;

/** A request that asks for some resources only: it takes away, never adds, and lasts as long as the token. */
class NarrowingIT {

    private static final String FILTER = "resource_filter";

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(FormatsRealm::draft);
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @EnumSource(PrintedPermissions.class)
    void narrowedClaimStaysNarrowedAtIntrospectionAndUserinfo(PrintedPermissions format) {
        Issued tokens = login(format.setting(), "omar", "project:omar-7");

        Set<String> expected = Set.of(
                "categorize-resources",
                "create-resource",
                "list-all-resources",
                "edit-resource-properties:project:omar-7",
                "edit-resources:project:omar-7",
                "read-resources:project:omar-7");
        for (Surface surface : Surface.values()) {
            assertThat(format.read(claim(tokens, surface))).as("%s", surface).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void narrowedClaimSaysSo(Surface surface) {
        JsonNode claim = claim(login("nested", "max", "project:alpha"), surface);

        assertThat(claim.path("only")).isEqualTo(Json.of("['project:alpha']"));
        assertThat(claim.has("overage")).isFalse();
    }

    /** What is asked for and not held, or is no resource at all, leaves what is global. */
    @ParameterizedTest
    @ValueSource(
            strings = {"project:beta", "document:alpha", "planet:alpha", "project:*", "*", "", ":", "project:", "alpha"
            })
    void narrowingNeverWidens(String filter) {
        Issued tokens = login("nested", "max", filter);

        for (Surface surface : Surface.values()) {
            assertThat(PrintedPermissions.NESTED.read(claim(tokens, surface)))
                    .as("%s", surface)
                    .isEqualTo(Set.of("list-all-users"));
        }
    }

    @ParameterizedTest
    @CsvSource({"rex, project:alpha", "gwen, document:handbook", "omar, document:minutes"})
    void narrowedClaimGrantsNothingThatTheWholeDoesNot(String user, String filter) {
        Set<String> narrowed =
                PrintedPermissions.NESTED.read(claim(login("nested", user, filter), Surface.ACCESS_TOKEN));
        JsonNode whole = claim(TokenRequest.at(realm, "nested-whole").as(user).issued(), Surface.ACCESS_TOKEN);

        String type = filter.substring(0, filter.indexOf(':'));
        Set<String> asked = new TreeSet<>();
        for (String permission : PrintedPermissions.NESTED.read(whole)) {
            boolean global = !permission.contains(":");
            if (global || permission.endsWith(":" + filter)) {
                asked.add(permission);
            } else if (permission.endsWith(":" + type + ":*")) {
                asked.add(permission.substring(0, permission.indexOf(':')) + ":" + filter);
            }
        }
        assertThat(narrowed).isEqualTo(asked).isNotEmpty();
    }

    @Test
    void refreshIsNarrowedAgainWhenItAsksAgain() {
        Issued tokens = login("nested", "max", "project:beta");
        TokenRequest refresh = TokenRequest.at(realm, "nested")
                .with("grant_type", "refresh_token")
                .with("refresh_token", tokens.refreshToken());

        assertThat(claim(refresh.with(FILTER, "project:beta").issued(), Surface.INTROSPECTION))
                .isEqualTo(Json.of("{'global':['list-all-users'],'only':['project:beta']}"));
        assertThat(claim(refresh.issued(), Surface.INTROSPECTION).has("only")).isFalse();
    }

    @Test
    void endpointOfTheWholeClaimIsNarrowedAsTheToken() {
        Issued tokens = login("nested", "omar", "project:omar-7");

        assertThat(tokens.wholePermissions().expect(200).body()).isEqualTo(claim(tokens, Surface.ACCESS_TOKEN));
    }

    private static Issued login(String client, String user, String filter) {
        return TokenRequest.at(realm, client)
                .as(user)
                .with("scope", "openid")
                .with(FILTER, filter)
                .issued();
    }

    private static JsonNode claim(Issued tokens, Surface surface) {
        return tokens.claims(surface).path("permissions");
    }
}
