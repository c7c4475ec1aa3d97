package org.tenantaccess.keycloak.mapper;

import java.util.List;
import java.util.Optional;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/** Issues the tenant roles that a person's member roles become at this client (R1–R6). */
public final class OidcTenantRoleMapper extends OidcClaimMapper {

    private static final List<ProviderConfigProperty> SETTINGS = new Declared()
            .claimName("tenant_roles")
            .tenantRoles()
            .flag(TenantRoleSettings.CLIENT_ROLES, "tenantAccessClientRoles")
            .withSwitches(OidcTenantRoleMapper.class);

    private static final int PRIORITY = 25;

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

    /** Before the mappers of roles, which add to what is there, and after those of organizations. */
    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    Optional<Object> value(Settings settings, ClaimRequest request) {
        return new TenantRoleAnswer(TenantRoleSettings.of(settings), request).claim();
    }

    @Override
    void addTo(IDToken token, Settings settings, ClaimRequest request) {
        TenantRoleSettings own = TenantRoleSettings.of(settings);
        if (own.clientRoles()) {
            ClientRoles.add(token, request.client(), new TenantRoleAnswer(own, request).roles());
        }
    }
}
