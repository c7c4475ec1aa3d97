package org.tenantaccess.keycloak.mapper;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;
import org.tenantaccess.domain.claim.TenantClaim;

/**
 * Issues tenant roles in a SAML assertion (R1–R7): the names of the roles, or in the shape {@code by-tenant} texts
 * {@code tenant:role}, {@code *} for the realm.
 */
public final class SamlTenantRoleMapper extends SamlAttributeMapper {

    private static final List<ProviderConfigProperty> SETTINGS =
            new Declared().samlAttribute("tenant_roles").tenantRoles().done();

    @Override
    public String getId() {
        return "saml-tenant-role-mapper";
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
    List<String> values(Settings settings, ClaimRequest request) {
        TenantRoleSettings own = TenantRoleSettings.of(settings);
        TenantRoleAnswer answer = new TenantRoleAnswer(own, request);
        if (own.shape() == TenantClaim.ROLES) {
            return answer.roles();
        }
        List<String> values = new ArrayList<>();
        answer.byTenant()
                .forEach((tenant, held) -> held.roles().forEach(role -> values.add(tenant.key() + ":" + role.name())));
        return values;
    }
}
