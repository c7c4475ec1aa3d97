package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.keycloak.mapper.MapperConfig.assertRefused;
import static org.tenantaccess.keycloak.mapper.MapperConfig.settings;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.claim.PermissionClaim;

class PermissionSettingsTest {

    @Test
    void absentSettingsHaveDefaults() {
        assertThat(PermissionSettings.of(settings()))
                .isEqualTo(new PermissionSettings(PermissionClaim.NESTED, Set.of(), 4096));
    }

    @Test
    void readsEverySetting() {
        PermissionSettings read = PermissionSettings.of(settings(
                "permissions.format", "flat",
                "permissions.resource.types", "project##document",
                "permissions.max.bytes", " 0 "));
        assertThat(read.maxBytes()).isZero();
        assertThat(read.format()).isEqualTo(PermissionClaim.FLAT);
        assertThat(read.resourceTypes()).containsExactlyInAnyOrder("project", "document");
    }

    @Test
    void knowsEveryFormat() {
        assertThat(PermissionSettings.formats().values()).containsExactlyInAnyOrder(PermissionClaim.values());
    }

    @Test
    void offersTheTypesOfTheCatalogue() {
        assertThat(PermissionSettings.resourceTypeKeys()).containsExactlyInAnyOrder("project", "document");
    }

    @Test
    void refusesAnUnknownFormat() {
        assertRefused(
                () -> PermissionSettings.of(settings("permissions.format", "xml")),
                SettingProblem.NOT_ONE_OF,
                "permissions.format",
                "nested, flat, grouped, authorization-details, rpt",
                "xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"star", "project##star", "Project", "project,document"})
    void refusesAnUnknownResourceType(String stored) {
        assertRefused(
                () -> PermissionSettings.of(settings("permissions.resource.types", stored)),
                SettingProblem.UNKNOWN_RESOURCE_TYPE,
                stored.replace("project##", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4k", "1.5", "99999999999", "0x10"})
    void refusesASizeThatIsNone(String stored) {
        assertRefused(
                () -> PermissionSettings.of(settings("permissions.max.bytes", stored)),
                SettingProblem.NOT_A_NUMBER,
                "permissions.max.bytes",
                stored);
    }

    @Test
    void changesOneSettingAtATime() {
        PermissionSettings read = PermissionSettings.of(settings("permissions.resource.types", "project"));
        assertThat(read.unlimited()).isEqualTo(new PermissionSettings(PermissionClaim.NESTED, Set.of("project"), 0));
        assertThat(read.as(PermissionClaim.RPT))
                .isEqualTo(new PermissionSettings(PermissionClaim.RPT, Set.of("project"), 4096));
    }
}
