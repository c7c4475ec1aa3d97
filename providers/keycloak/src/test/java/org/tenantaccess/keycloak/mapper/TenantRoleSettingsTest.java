package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tenantaccess.domain.tenant.RoleMapping.row;
import static org.tenantaccess.keycloak.mapper.MapperConfig.assertRefused;
import static org.tenantaccess.keycloak.mapper.MapperConfig.settings;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.domain.claim.TenantClaim;
import org.tenantaccess.domain.tenant.RoleMapping;
import org.tenantaccess.domain.tenant.RoleSelection;
import org.tenantaccess.keycloak.mapper.TenantRoleSettings.Source;

class TenantRoleSettingsTest {

    @Test
    void R1_absentSettingsHaveDefaults() {
        assertThat(TenantRoleSettings.of(settings()))
                .isEqualTo(new TenantRoleSettings(
                        RoleMapping.DEFAULT,
                        TenantClaim.ROLES,
                        RoleSelection.ALL,
                        EnumSet.allOf(Source.class),
                        false,
                        false));
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
                "tenant.role.selection", "highest",
                "tenant.role.sources", "organizations",
                "tenant.organizations", "requested",
                "tenant.client.roles", "true"));
        assertThat(read.sources()).containsExactly(Source.ORGANIZATIONS);
        assertThat(read.requestedOnly()).isTrue();
        assertThat(read.clientRoles()).isTrue();
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

    @ParameterizedTest
    @CsvSource({"tenant.role.sources, groups", "tenant.organizations, some", "tenant.client.roles, yes"})
    void refusesOtherUnknownWords(String setting, String value) {
        InvalidSetting refused =
                catchThrowableOfType(InvalidSetting.class, () -> TenantRoleSettings.of(settings(setting, value)));
        assertThat(refused.problem()).isEqualTo(SettingProblem.NOT_ONE_OF);
        assertThat(refused.parameters()).contains(setting, value);
    }

    @Test
    void R3_bothSourcesCountWhereNoneIsChosen() {
        assertThat(TenantRoleSettings.of(settings("tenant.role.sources", "##")).sources())
                .containsExactlyInAnyOrder(Source.values());
        assertThat(TenantRoleSettings.of(settings("tenant.role.sources", "organizations##realm-roles"))
                        .sources())
                .containsExactlyInAnyOrder(Source.values());
    }
}
