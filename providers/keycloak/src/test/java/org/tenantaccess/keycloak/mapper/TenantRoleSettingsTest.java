package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.tenant.RoleMapping.row;
import static org.tenantaccess.keycloak.mapper.MapperConfig.assertRefused;
import static org.tenantaccess.keycloak.mapper.MapperConfig.settings;

import org.junit.jupiter.api.Test;
import org.tenantaccess.domain.claim.TenantClaim;
import org.tenantaccess.domain.tenant.RoleMapping;
import org.tenantaccess.domain.tenant.RoleSelection;

class TenantRoleSettingsTest {

    @Test
    void R1_absentSettingsHaveDefaults() {
        assertThat(TenantRoleSettings.of(settings()))
                .isEqualTo(new TenantRoleSettings(RoleMapping.DEFAULT, TenantClaim.ROLES, RoleSelection.ALL));
    }

    @Test
    void R5_anEmptyTableMapsNobody() {
        assertThat(TenantRoleSettings.of(settings("tenant.role.mapping", "[]"))
                        .mapping()
                        .rows())
                .isEmpty();
    }

    @Test
    void R2_readsEverySetting() {
        TenantRoleSettings read = TenantRoleSettings.of(settings(
                "tenant.role.mapping", "[{\"key\":\"creator\",\"value\":\"Owner\"}]",
                "tenant.claim.shape", "by-tenant",
                "tenant.role.selection", "highest"));
        assertThat(read.mapping().rows()).containsExactly(row("creator", "Owner"));
        assertThat(read.shape()).isEqualTo(TenantClaim.BY_TENANT);
        assertThat(read.selection()).isEqualTo(RoleSelection.HIGHEST);
    }

    @Test
    void knowsEveryShapeAndEverySelection() {
        assertThat(TenantRoleSettings.shapes().values()).containsExactlyInAnyOrder(TenantClaim.values());
        assertThat(TenantRoleSettings.selections().values()).containsExactlyInAnyOrder(RoleSelection.values());
    }

    @Test
    void refusesUnknownWords() {
        assertRefused(
                () -> TenantRoleSettings.of(settings("tenant.claim.shape", "list")),
                SettingProblem.NOT_ONE_OF,
                "tenant.claim.shape",
                "roles, by-tenant",
                "list");
        assertRefused(
                () -> TenantRoleSettings.of(settings("tenant.role.selection", "lowest")),
                SettingProblem.NOT_ONE_OF,
                "tenant.role.selection",
                "all, highest",
                "lowest");
    }
}
