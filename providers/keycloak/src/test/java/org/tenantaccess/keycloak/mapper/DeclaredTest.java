package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keycloak.provider.ProviderConfigProperty;

/** The settings that the admin console offers are those that are read. */
class DeclaredTest {

    private static final String[] SWITCHES = {
        "id.token.claim", "access.token.claim", "lightweight.claim", "userinfo.token.claim", "introspection.token.claim"
    };

    private final List<ProviderConfigProperty> tenantRoles = new OidcTenantRoleMapper().getConfigProperties();
    private final List<ProviderConfigProperty> permissions = new OidcScopedPermissionMapper().getConfigProperties();

    @Test
    void offersTheSettingsOfTenantRoles() {
        assertThat(byName(tenantRoles))
                .containsKeys("claim.name", "tenant.role.mapping", "tenant.claim.shape", "tenant.role.selection")
                .containsKeys(SWITCHES)
                .hasSize(4 + SWITCHES.length);
        assertThat(byName(tenantRoles).get("claim.name").getDefaultValue()).isEqualTo("tenant_roles");
        assertThat(byName(tenantRoles).get("tenant.role.mapping").getType()).isEqualTo(ProviderConfigProperty.MAP_TYPE);
    }

    @Test
    void offersTheSettingsOfPermissions() {
        assertThat(byName(permissions))
                .containsKeys("claim.name", "permissions.format", "permissions.resource.types")
                .containsKeys(SWITCHES)
                .hasSize(3 + SWITCHES.length);
        assertThat(byName(permissions).get("claim.name").getDefaultValue()).isEqualTo("permissions");
        assertThat(byName(permissions).get("permissions.resource.types").getOptions())
                .containsExactly("document", "project");
    }

    /** Else the console would show one thing where another happens. */
    @Test
    void preselectsWhatAnAbsentSettingMeans() {
        assertThat(byName(tenantRoles).get("tenant.claim.shape").getDefaultValue())
                .isEqualTo("roles");
        assertThat(byName(tenantRoles).get("tenant.role.selection").getDefaultValue())
                .isEqualTo("all");
        assertThat(byName(permissions).get("permissions.format").getDefaultValue())
                .isEqualTo("nested");
        assertThat(byName(permissions).get("permissions.resource.types").getDefaultValue())
                .isNull();
    }

    private static Map<String, ProviderConfigProperty> byName(List<ProviderConfigProperty> properties) {
        return properties.stream().collect(Collectors.toMap(ProviderConfigProperty::getName, Function.identity()));
    }
}
