package org.tenantaccess.keycloak.mapper;

import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.tenantaccess.domain.tenant.Tenant;
import org.tenantaccess.domain.tenant.TenantRoleResolver;
import org.tenantaccess.keycloak.membership.RealmRoleMemberships;

/** Issues the tenant roles that a person's member roles become at this client (R1–R6). */
public final class OidcTenantRoleMapper extends OidcClaimMapper {

    private static final List<ProviderConfigProperty> SETTINGS = new Declared()
            .claimName("tenant_roles")
            .table(TenantRoleSettings.MAPPING, "tenantAccessRoleMapping")
            .oneOf(
                    TenantRoleSettings.SHAPE,
                    "tenantAccessClaimShape",
                    TenantRoleSettings.shapes().keySet())
            .oneOf(
                    TenantRoleSettings.SELECTION,
                    "tenantAccessRoleSelection",
                    TenantRoleSettings.selections().keySet())
            .withSwitches(OidcTenantRoleMapper.class);

    @Override
    public String getId() {
        return "oidc-tenant-role-mapper";
    }

    @Override
    public String getDisplayType() {
        return "Tenant roles";
    }

    @Override
    public String getHelpText() {
        return "Turns the roles that a person holds at the member center into this application's tenant roles.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return SETTINGS;
    }

    @Override
    void validate(Settings settings) {
        TenantRoleSettings.of(settings);
    }

    @Override
    Optional<Object> value(Settings settings, KeycloakSession session, RealmModel realm, UserModel user) {
        TenantRoleSettings own = TenantRoleSettings.of(settings);
        TenantRoleResolver resolver = new TenantRoleResolver(own.mapping(), own.selection());
        return own.shape().value(resolver.resolve(new RealmRoleMemberships(user).held()), Tenant.REALM);
    }
}
