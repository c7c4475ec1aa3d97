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
                .containsKeys("tenant.role.sources", "tenant.organizations", "tenant.client.roles")
                .containsKeys(SWITCHES)
                .hasSize(7 + SWITCHES.length);
        assertThat(byName(tenantRoles).get("claim.name").getDefaultValue()).isEqualTo("tenant_roles");
        assertThat(byName(tenantRoles).get("tenant.role.mapping").getType()).isEqualTo(ProviderConfigProperty.MAP_TYPE);
    }

    @Test
    void offersTheSettingsOfPermissions() {
        assertThat(byName(permissions))
                .containsKeys("claim.name", "permissions.format", "permissions.resource.types", "permissions.max.bytes")
                .containsKeys(SWITCHES)
                .hasSize(4 + SWITCHES.length);
        assertThat(byName(permissions).get("claim.name").getDefaultValue()).isEqualTo("permissions");
        assertThat(byName(permissions).get("permissions.resource.types").getOptions())
                .containsExactly("document", "project");
    }

    @Test
    void R6_offersTheSameForAnAssertion() {
        Map<String, ProviderConfigProperty> roles = byName(new SamlTenantRoleMapper().getConfigProperties());
        assertThat(roles)
                .containsKeys("attribute.name", "friendly.name", "attribute.nameformat")
                .containsKeys("tenant.role.mapping", "tenant.claim.shape", "tenant.role.selection")
                .containsKeys("tenant.role.sources", "tenant.organizations")
                .hasSize(8);
        assertThat(roles.get("attribute.name").getDefaultValue()).isEqualTo("tenant_roles");
        Map<String, ProviderConfigProperty> flat = byName(new SamlScopedPermissionMapper().getConfigProperties());
        assertThat(flat)
                .containsKeys("attribute.name", "permissions.resource.types", "permissions.max.bytes")
                .hasSize(5);
        assertThat(flat.get("attribute.name").getDefaultValue()).isEqualTo("permissions");
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
        assertThat(byName(permissions).get("permissions.max.bytes").getDefaultValue())
                .isEqualTo("4096");
        assertThat(byName(tenantRoles).get("tenant.organizations").getDefaultValue())
                .isEqualTo("all");
        assertThat(byName(tenantRoles).get("tenant.client.roles").getDefaultValue())
                .isEqualTo("false");
        assertThat(byName(permissions).get("permissions.resource.types").getDefaultValue())
                .isNull();
    }

    private static Map<String, ProviderConfigProperty> byName(List<ProviderConfigProperty> properties) {
        return properties.stream().collect(Collectors.toMap(ProviderConfigProperty::getName, Function.identity()));
    }
}
