package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.Grant.access;
import static org.tenantaccess.domain.access.Grant.everywhere;
import static org.tenantaccess.domain.access.Grant.on;
import static org.tenantaccess.domain.access.Grant.through;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenantaccess.domain.access.EffectiveAccess;

class PermissionClaimTest {

    @Test
    void nestedIsTheContractsShape() {
        EffectiveAccess access = access(
                everywhere("resource-creator"),
                everywhere("resource-reviewer"),
                on("project:alpha", customRole("e", "edit-resources")));
        assertThat(json(PermissionClaim.NESTED, access)).isEqualTo("""
                        {"global":["categorize-resources","create-resource","list-all-resources"],\
                        "resources":{"document":{"*":["read-resources"]},\
                        "project":{"*":["read-resources"],"alpha":["edit-resources","read-resources"]}}}""");
    }

    @Test
    void flatIsTheContractsShape() {
        EffectiveAccess access = access(
                everywhere("resource-creator"),
                everywhere("resource-reviewer"),
                on("project:alpha", customRole("e", "edit-resources")));
        assertThat(json(PermissionClaim.FLAT, access)).isEqualTo("""
                        ["categorize-resources","create-resource","edit-resources:project:alpha",\
                        "list-all-resources","read-resources:document:*","read-resources:project:*",\
                        "read-resources:project:alpha"]""");
    }

    @Test
    void emptyMembersAreLeftOut() {
        assertThat(json(PermissionClaim.NESTED, access(everywhere("server-administrator"))))
                .isEqualTo("{\"global\":[\"configure-server\"]}");
        assertThat(json(PermissionClaim.NESTED, access(on("project:alpha", "resource-reviewer"))))
                .isEqualTo("{\"resources\":{\"project\":{\"alpha\":[\"read-resources\"]}}}");
    }

    @ParameterizedTest
    @EnumSource(PermissionClaim.class)
    void R20_nothingHeldIsNoClaim(PermissionClaim format) {
        assertThat(format.value(GrantTable.of(access()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PermissionClaim.class)
    void R9_whatIsWithheldIsInNoClaim(PermissionClaim format) {
        EffectiveAccess access = access(on("project:alpha", customRole("a", "administer-resources")));
        assertThat(format.value(GrantTable.of(access))).isEmpty();
    }

    @Test
    void R8_theManagerOfOneProjectListsUsers() {
        assertThat(json(PermissionClaim.FLAT, access(on("project:alpha", "resource-manager"))))
                .startsWith("[\"administer-resources:project:alpha\"")
                .contains("\"list-all-users\"");
    }

    @Test
    void R14_theReviewerOfEverythingReadsEverything() {
        assertThat(json(PermissionClaim.NESTED, access(everywhere("resource-reviewer"))))
                .isEqualTo("""
                        {"resources":{"document":{"*":["read-resources"]},"project":{"*":["read-resources"]}}}""");
    }

    @Test
    void R22_aRoleThatAddsNothingToTheWholeTypeAddsNoEntry() {
        assertThat(json(
                        PermissionClaim.NESTED,
                        access(
                                everywhere("resource-reviewer"),
                                on("project:alpha", customRole("r", "read-resources")))))
                .doesNotContain("alpha");
    }

    @Test
    void R23_aMemberOfAGroupHasTheGroupsPermissionsInTheClaim() {
        assertThat(json(
                        PermissionClaim.FLAT,
                        access(through("/reviewers", on("document:handbook", "resource-reviewer")))))
                .isEqualTo("[\"read-resources:document:handbook\"]");
    }

    @Test
    void anIdWithColonsCanBeReadBack() {
        EffectiveAccess access = access(on("project:urn:x:1", "resource-reviewer"));
        ReadClaim claim = ReadClaim.flat(PermissionClaim.FLAT.value(GrantTable.of(access)));
        assertThat(claim.resources().get("project")).containsOnlyKeys("urn:x:1");
    }

    private static String json(PermissionClaim format, EffectiveAccess access) {
        Optional<Object> claim = format.value(GrantTable.of(access));
        try {
            return new ObjectMapper().writeValueAsString(claim.orElseThrow());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
