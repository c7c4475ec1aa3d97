package org.tenantaccess.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tenantaccess.domain.tenant.RoleMapping.row;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantRoleResolverTest {

    private static final RoleMapping GRAFANA = new RoleMapping(
            List.of(row("creator", "Owner"), row("administrator", "Admin"), row("general-member", "Viewer")));

    @ParameterizedTest
    @CsvSource({"creator, tenant-admin", "administrator, tenant-admin", "general-member, tenant-user"})
    void R1_mapsByDefault(String memberRole, String tenantRole) {
        assertThat(names(resolve(RoleMapping.DEFAULT, RoleSelection.ALL, memberRole)))
                .containsExactly(tenantRole);
    }

    @Test
    void R1_theDefaultHasThreeRows() {
        assertThat(RoleMapping.DEFAULT.rows()).hasSize(3);
    }

    @Test
    void R2_anotherApplicationHasNamesOfItsOwn() {
        assertThat(names(resolve(GRAFANA, RoleSelection.ALL, "creator"))).containsExactly("Owner");
        assertThat(names(resolve(GRAFANA, RoleSelection.ALL, "general-member", "administrator")))
                .containsExactly("Admin", "Viewer");
    }

    @Test
    void R2_theFirstRowThatAppliesIsTheHighest() {
        assertThat(names(resolve(GRAFANA, RoleSelection.HIGHEST, "general-member", "administrator")))
                .containsExactly("Admin");
        RoleMapping reversed = new RoleMapping(List.of(row("general-member", "Viewer"), row("creator", "Owner")));
        assertThat(names(resolve(reversed, RoleSelection.HIGHEST, "creator", "general-member")))
                .containsExactly("Viewer");
    }

    @Test
    void R2_aMemberRoleMayHaveSeveralRows() {
        RoleMapping mapping = new RoleMapping(List.of(row("creator", "Owner"), row("creator", "Auditor")));
        assertThat(names(resolve(mapping, RoleSelection.ALL, "creator"))).containsExactly("Auditor", "Owner");
        assertThat(names(resolve(mapping, RoleSelection.HIGHEST, "creator"))).containsExactly("Owner");
    }

    @Test
    void R3_oneRoleInOneTenantAndAnotherInTheNext() {
        SortedMap<Tenant, TenantRoles> byTenant = new TenantRoleResolver(RoleMapping.DEFAULT, RoleSelection.ALL)
                .resolve(List.of(in(new Tenant("gemini"), "general-member"), in(new Tenant("apollo"), "creator")));
        assertThat(byTenant.keySet()).extracting(Tenant::key).containsExactly("apollo", "gemini");
        assertThat(names(byTenant.get(new Tenant("apollo")))).containsExactly("tenant-admin");
        assertThat(names(byTenant.get(new Tenant("gemini")))).containsExactly("tenant-user");
    }

    @Test
    void R4_creatorAndAdministratorStayDistinguishable() {
        TenantRoles creator = resolve(RoleMapping.DEFAULT, RoleSelection.ALL, "creator");
        TenantRoles administrator = resolve(RoleMapping.DEFAULT, RoleSelection.ALL, "administrator");
        assertThat(creator.roles()).isEqualTo(administrator.roles());
        assertThat(creator.memberRoles()).containsExactly(new MemberRole("creator"));
        assertThat(administrator.memberRoles()).containsExactly(new MemberRole("administrator"));
    }

    @Test
    void R4_allMappedMemberRolesAreToldAlsoWhereOnlyTheHighestIsIssued() {
        TenantRoles roles = resolve(RoleMapping.DEFAULT, RoleSelection.HIGHEST, "general-member", "creator", "guest");
        assertThat(names(roles)).containsExactly("tenant-admin");
        assertThat(roles.memberRoles()).extracting(MemberRole::name).containsExactly("creator", "general-member");
    }

    @Test
    void R5_noMembershipIsNoTenant() {
        assertThat(new TenantRoleResolver(RoleMapping.DEFAULT, RoleSelection.ALL).resolve(List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offline_access", "Creator", "creators", "tenant-admin"})
    void R5_anUnmappedRoleIsNothing(String role) {
        assertThat(new TenantRoleResolver(RoleMapping.DEFAULT, RoleSelection.ALL)
                        .resolve(List.of(in(Tenant.REALM, role))))
                .isEmpty();
    }

    @Test
    void R5_anEmptyMappingGivesNothing() {
        assertThat(resolve(new RoleMapping(List.of()), RoleSelection.ALL, "creator"))
                .isEqualTo(TenantRoles.NONE);
        assertThat(TenantRoles.NONE.isEmpty()).isTrue();
    }

    @Test
    void namesAreTrimmedAndNeverEmpty() {
        assertThat(row(" creator ", " Owner ")).isEqualTo(row("creator", "Owner"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberRole(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantRole(" "));
    }

    @Test
    void whatIsResolvedCannotBeChanged() {
        TenantRoles roles = resolve(RoleMapping.DEFAULT, RoleSelection.ALL, "creator");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> roles.roles().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> roles.memberRoles().clear());
    }

    private static TenantRoles resolve(RoleMapping mapping, RoleSelection selection, String... held) {
        return new TenantRoleResolver(mapping, selection)
                .resolve(List.of(in(Tenant.REALM, held)))
                .getOrDefault(Tenant.REALM, TenantRoles.NONE);
    }

    private static Membership in(Tenant tenant, String... roles) {
        return new Membership(tenant, Arrays.stream(roles).map(MemberRole::new).collect(Collectors.toSet()));
    }

    private static List<String> names(TenantRoles roles) {
        return roles.roles().stream().map(TenantRole::name).toList();
    }
}
