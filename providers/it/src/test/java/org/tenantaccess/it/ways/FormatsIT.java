package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Mappers;
import org.tenantaccess.it.claims.Surface;

/** Formats and size of the permission claim. */
class FormatsIT {

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(FormatsRealm::draft);
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    static Stream<Arguments> peopleByFormat() {
        return Arrays.stream(PrintedPermissions.values())
                .flatMap(format -> Stream.of("max", "rex", "gwen", "rita", "sam", "nobody")
                        .map(user -> Arguments.of(format, user)));
    }

    @ParameterizedTest
    @MethodSource("peopleByFormat")
    void R22_everyFormatSaysTheSameAsNestedOnEverySurface(PrintedPermissions format, String user) {
        Set<String> expected = PrintedPermissions.NESTED.read(claim(login("twcc", user), Surface.ACCESS_TOKEN));
        Issued tokens = login(format.setting(), user);

        for (Surface surface : Surface.values()) {
            assertThat(format.read(claim(tokens, surface))).isEqualTo(expected);
            assertThat(tokens.claims(surface).has("permissions")).isEqualTo(!expected.isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(PrintedPermissions.class)
    void claimOverItsBudgetKeepsWhatIsGlobalAndSaysWhereTheWholeIs(PrintedPermissions format) {
        Issued tokens = login(format.setting(), "omar");
        Set<String> small = Set.of(
                "categorize-resources",
                "create-resource",
                "list-all-resources",
                "read-resources:document:*",
                "read-resources:project:*");

        for (Surface surface : Surface.values()) {
            JsonNode claim = claim(tokens, surface);
            Set<String> granted = format.read(claim).stream()
                    .filter(text -> !text.contains("overage"))
                    .collect(Collectors.toSet());
            assertThat(granted).isEqualTo(small);
            assertThat(claim.toString()).contains("overage").contains(endpoint());
        }
    }

    @Test
    void overageIsSaidByMembersOfTheClaim() {
        JsonNode claim = claim(login("nested", "omar"), Surface.ACCESS_TOKEN);

        assertThat(claim.path("overage")).isEqualTo(Json.of("true"));
        assertThat(claim.path("endpoint").asText()).isEqualTo(endpoint());
    }

    @ParameterizedTest
    @EnumSource(PrintedPermissions.class)
    void endpointAnswersTheWholeClaimInItsFormat(PrintedPermissions format) {
        Answer answer = login(format.setting(), "omar").wholePermissions().expect(200);

        JsonNode whole = claim(login(format.setting() + "-whole", "omar"), Surface.ACCESS_TOKEN);
        assertThat(answer.body()).isEqualTo(whole);
        assertThat(format.read(whole)).hasSize(5 + 3 * FormatsRealm.PROJECTS);
    }

    @ParameterizedTest
    @EnumSource(PrintedPermissions.class)
    void budgetOfTheMapperCounts(PrintedPermissions format) {
        JsonNode claim = claim(login(format.setting() + "-small", "max"), Surface.ACCESS_TOKEN);

        assertThat(claim.toString())
                .contains("overage")
                .contains("list-all-users")
                .doesNotContain("alpha");
    }

    @Test
    void claimOfOneResourceTypeHoldsNoOther() {
        assertThat(claim(login("documents", "rex"), Surface.ACCESS_TOKEN))
                .isEqualTo(Json.of("{'resources':{'document':{'*':['read-resources']}}}"));
    }

    @Test
    void authorizationIsAClaimOfTheFormatRptOnly() {
        JsonNode rpt = login("rpt-authorization", "max").claims(Surface.ACCESS_TOKEN);
        JsonNode nested = login("nested-authorization", "max").claims(Surface.ACCESS_TOKEN);

        JsonNode permission = rpt.path("authorization").path("permissions").path(1);
        assertThat(permission.path("rsid").asText()).isEqualTo("alpha");
        assertThat(permission.path("rsname").asText()).isEqualTo("Alpha");
        assertThat(permission.path("scopes")).contains(Json.of("'edit-resources'"));
        assertThat(nested.has("authorization")).isFalse();
    }

    @Test
    void authorizationInAnotherFormatIsRefusedWhenItIsSaved() {
        Mappers mappers = Mappers.ofClient(realm, "twcc");
        for (PrintedPermissions format : PrintedPermissions.values()) {
            Answer answer = mappers.admin()
                    .post(
                            mappers.path(),
                            "{'name':'saved " + format + "','protocol':'openid-connect','protocolMapper':'"
                                    + FormatsRealm.MAPPER
                                    + "','config':{'claim.name':'authorization','access.token.claim':'false',"
                                    + "'id.token.claim':'false','userinfo.token.claim':'false',"
                                    + "'introspection.token.claim':'false','permissions.format':'" + format.setting()
                                    + "'}}");

            assertThat(answer.status()).isEqualTo(format == PrintedPermissions.RPT ? 201 : 400);
        }
    }

    private static String endpoint() {
        return realm.server().url() + "/realms/" + realm.name() + "/tenant-access/me/permissions";
    }

    private static Issued login(String client, String user) {
        return TokenRequest.at(realm, client).as(user).with("scope", "openid").issued();
    }

    private static JsonNode claim(Issued tokens, Surface surface) {
        return tokens.claims(surface).path("permissions");
    }
}
