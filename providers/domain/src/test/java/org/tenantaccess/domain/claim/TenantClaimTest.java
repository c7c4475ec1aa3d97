package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenantaccess.domain.tenant.MemberRole;
import org.tenantaccess.domain.tenant.Membership;
import org.tenantaccess.domain.tenant.RoleMapping;
import org.tenantaccess.domain.tenant.RoleSelection;
import org.tenantaccess.domain.tenant.Tenant;
import org.tenantaccess.domain.tenant.TenantRoleResolver;
import org.tenantaccess.domain.tenant.TenantRoles;
import org.tenantaccess.domain.tenant.TenantSelection;

class TenantClaimTest {

    private static final Tenant APOLLO = new Tenant("apollo");
    private static final Tenant GEMINI = new Tenant("gemini");

    @Test
    void R4_byTenantTellsCreatorFromAdministrator() {
        assertThat(TenantClaim.BY_TENANT.value(held(in(Tenant.REALM, "creator")), TenantSelection.NONE))
                .contains(Map.of("*", member("tenant-admin", "creator")));
        assertThat(TenantClaim.BY_TENANT.value(held(in(Tenant.REALM, "administrator")), TenantSelection.NONE))
                .contains(Map.of("*", member("tenant-admin", "administrator")));
    }

    @ParameterizedTest
    @EnumSource(TenantClaim.class)
    void R5_nothingHeldIsNoClaim(TenantClaim shape) {
        assertThat(shape.value(held(), TenantSelection.NONE)).isEmpty();
        assertThat(shape.value(held(in(Tenant.REALM, "offline_access")), TenantSelection.NONE))
                .isEmpty();
    }

    @Test
    void R7_flatNeverMixesTenants() {
        SortedMap<Tenant, TenantRoles> carol =
                held(in(APOLLO, "creator"), in(GEMINI, "general-member"), in(Tenant.REALM, "general-member"));
        assertThat(TenantClaim.ROLES.value(carol, only(APOLLO))).contains(List.of("tenant-admin"));
        assertThat(TenantClaim.ROLES.value(carol, only(GEMINI))).contains(List.of("tenant-user"));
        assertThat(TenantClaim.ROLES.value(carol, TenantSelection.NONE)).contains(List.of("tenant-user"));
    }

    @Test
    void R7_flatIsAbsentWhereNothingIsHeldInThatTenant() {
        assertThat(TenantClaim.ROLES.value(held(in(APOLLO, "creator")), TenantSelection.NONE))
                .isEmpty();
        assertThat(TenantClaim.ROLES.value(held(in(Tenant.REALM, "creator")), only(APOLLO)))
                .isEmpty();
    }

    @Test
    void R7_byTenantHoldsAllTenantsSorted() {
        assertThat(TenantClaim.BY_TENANT.value(
                        held(in(GEMINI, "general-member"), in(APOLLO, "creator"), in(Tenant.REALM, "administrator")),
                        TenantSelection.NONE))
                .hasToString("Optional[{*={roles=[tenant-admin], member_roles=[administrator]}, "
                        + "apollo={roles=[tenant-admin], member_roles=[creator]}, "
                        + "gemini={roles=[tenant-user], member_roles=[general-member]}}]");
    }

    @ParameterizedTest
    @EnumSource(TenantClaim.class)
    void R7_aSelectionLeavesTheRealmOut(TenantClaim shape) {
        SortedMap<Tenant, TenantRoles> carol = held(in(Tenant.REALM, "creator"), in(GEMINI, "creator"));
        assertThat(shape.value(carol, only(APOLLO))).isEmpty();
        assertThat(shape.value(carol, TenantSelection.of(Set.of()))).isEmpty();
    }

    @Test
    void R7_byTenantHoldsTheSelectedTenantsOnly() {
        SortedMap<Tenant, TenantRoles> carol =
                held(in(APOLLO, "creator"), in(GEMINI, "creator"), in(Tenant.REALM, "creator"));
        assertThat(TenantClaim.BY_TENANT.value(carol, only(APOLLO)))
                .contains(Map.of("apollo", member("tenant-admin", "creator")));
    }

    @Test
    void rolesAreSortedWithoutDuplicates() {
        assertThat(TenantClaim.ROLES.value(
                        held(in(Tenant.REALM, "general-member", "creator", "administrator")), TenantSelection.NONE))
                .contains(List.of("tenant-admin", "tenant-user"));
    }

    private static TenantSelection only(Tenant tenant) {
        return TenantSelection.of(Set.of(tenant));
    }

    private static Map<String, Object> member(String role, String memberRole) {
        return Map.of("roles", List.of(role), "member_roles", List.of(memberRole));
    }

    private static Membership in(Tenant tenant, String... roles) {
        Set<MemberRole> held = Arrays.stream(roles).map(MemberRole::new).collect(Collectors.toSet());
        return new Membership(tenant, held);
    }

    private static SortedMap<Tenant, TenantRoles> held(Membership... memberships) {
        return new TenantRoleResolver(RoleMapping.DEFAULT, RoleSelection.ALL).resolve(List.of(memberships));
    }
}
