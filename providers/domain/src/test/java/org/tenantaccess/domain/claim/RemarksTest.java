package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.access.BuiltIn.resource;
import static org.tenantaccess.domain.access.Grant.access;
import static org.tenantaccess.domain.access.Grant.everywhere;
import static org.tenantaccess.domain.access.Grant.on;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenantaccess.domain.access.EffectiveAccess;

/** What the formats look like, and what a claim says about itself in each. */
class RemarksTest {

    private static final String ENDPOINT = "https://sso/realms/r/tenant-access/me/permissions";

    private final EffectiveAccess access = access(
            everywhere("server-administrator"),
            on("project:alpha", "resource-reviewer"),
            on("document:alpha", "resource-reviewer"),
            on("document:handbook", "resource-reviewer"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NESTED | {\"global\":[\"configure-server\"],\"only\":[\"project:a\",\"project:b\"]}",
                "FLAT | [\"configure-server\",\"only:project:a\",\"only:project:b\"]",
                "GROUPED | {\"global\":[\"configure-server\"],\"only\":[\"project:a\",\"project:b\"]}",
                "AUTHORIZATION_DETAILS | [{\"type\":\"global\",\"actions\":[\"configure-server\"]},"
                        + "{\"type\":\"only\",\"locations\":[\"project:a\",\"project:b\"]}]",
                "RPT | {\"permissions\":[{\"scopes\":[\"configure-server\"]}],\"only\":[\"project:a\",\"project:b\"]}"
            })
    void everyFormatTellsToWhatItIsNarrowed(PermissionClaim format, String json) throws Exception {
        Remarks remarks = Remarks.narrowedTo(List.of("project:b", "project:a", "project:b"));
        assertThat(json(format.value(server(), remarks).orElseThrow())).isEqualTo(read(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NESTED | {\"global\":[\"configure-server\"],\"overage\":true,\"endpoint\":\"" + ENDPOINT + "\"}",
                "FLAT | [\"configure-server\",\"overage:" + ENDPOINT + "\"]",
                "GROUPED | {\"global\":[\"configure-server\"],\"overage\":true,\"endpoint\":\"" + ENDPOINT + "\"}",
                "AUTHORIZATION_DETAILS | [{\"type\":\"global\",\"actions\":[\"configure-server\"]},"
                        + "{\"type\":\"overage\",\"locations\":[\"" + ENDPOINT + "\"]}]",
                "RPT | {\"permissions\":[{\"scopes\":[\"configure-server\"]}],\"overage\":true,\"endpoint\":\""
                        + ENDPOINT + "\"}"
            })
    void everyFormatTellsThatItIsOverItsBudget(PermissionClaim format, String json) throws Exception {
        assertThat(json(format.value(server(), Remarks.NONE.over(ENDPOINT)).orElseThrow()))
                .isEqualTo(read(json));
    }

    @ParameterizedTest
    @EnumSource(PermissionClaim.class)
    void aClaimThatIsOverItsBudgetIsNeverAbsent(PermissionClaim format) {
        assertThat(format.value(GrantTable.of(access()), Remarks.NONE.over(ENDPOINT)))
                .isPresent();
    }

    @Test
    void groupedSharesEqualSets() throws Exception {
        assertThat(json(PermissionClaim.GROUPED.value(GrantTable.of(access)).orElseThrow())
                        .path("grants")
                        .findValues("resources"))
                .hasToString("[[\"document:alpha\",\"document:handbook\",\"project:alpha\"]]");
    }

    @Test
    void groupedLeavesEmptyMembersOut() throws Exception {
        GrantTable one = GrantTable.of(access(on("project:alpha", "resource-reviewer")));
        assertThat(json(PermissionClaim.GROUPED.value(one).orElseThrow()))
                .isEqualTo(read(
                        "{\"grants\":[{\"permissions\":[\"read-resources\"],\"resources\":[\"project:alpha\"]}]}"));
    }

    @Test
    void authorizationDetailsNameNoResourceForTheWholeType() throws Exception {
        GrantTable reviewer = GrantTable.of(access(everywhere("resource-reviewer")), Set.of("project"));
        assertThat(json(PermissionClaim.AUTHORIZATION_DETAILS.value(reviewer).orElseThrow()))
                .isEqualTo(read("[{\"type\":\"project\",\"actions\":[\"read-resources\"]}]"));
    }

    @Test
    void rptQualifiesAnIdThatTwoTypesHaveAndTellsNames() throws Exception {
        Remarks names = Remarks.narrowedTo(List.of())
                .withNames(Map.of(
                        resource("document:handbook"), "Handbuch",
                        resource("project:alpha"), "Alpha"));
        JsonNode permissions = json(PermissionClaim.RPT
                        .value(GrantTable.of(access), names)
                        .orElseThrow())
                .path("permissions");
        assertThat(permissions.findValuesAsText("rsid")).containsExactly("document:alpha", "handbook", "project:alpha");
        assertThat(permissions.findValuesAsText("rsname")).containsExactly("alpha", "Handbuch", "Alpha");
        assertThat(permissions.path(0)).hasToString("{\"scopes\":[\"configure-server\"]}");
    }

    @Test
    void rptQualifiesTheWholeOfAType() throws Exception {
        GrantTable reviewer = GrantTable.of(access(everywhere("resource-reviewer")), Set.of("project"));
        assertThat(json(PermissionClaim.RPT.value(reviewer).orElseThrow()))
                .isEqualTo(read("{\"permissions\":[{\"rsid\":\"project:*\",\"rsname\":\"project:*\","
                        + "\"scopes\":[\"read-resources\"]}]}"));
    }

    private static GrantTable server() {
        return GrantTable.of(access(everywhere("server-administrator")));
    }

    private static JsonNode json(Object claim) throws Exception {
        return read(new ObjectMapper().writeValueAsString(claim));
    }

    private static JsonNode read(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }
}
