package org.tenantaccess.keycloak.mapper;

import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;
import org.tenantaccess.domain.claim.PermissionClaim;

/** Issues permissions in a SAML assertion, as the sorted texts of the format {@code flat} (R8–R14, R22, R23). */
public final class SamlScopedPermissionMapper extends SamlAttributeMapper {

    private static final List<ProviderConfigProperty> SETTINGS = new Declared()
            .samlAttribute("permissions")
            .severalOf(
                    PermissionSettings.RESOURCE_TYPES,
                    "tenantAccessResourceTypes",
                    PermissionSettings.resourceTypeKeys().stream())
            .number(PermissionSettings.MAX_BYTES, "tenantAccessMaxBytes", PermissionSettings.DEFAULT_MAX_BYTES)
            .done();

    @Override
    public String getId() {
        return "saml-scoped-permission-mapper";
    }

    @Override
    public String getDisplayType() {
        return "Scoped permissions";
    }

    @Override
    public String getHelpText() {
        return "Issues the permissions that a person holds, for the realm and for resources, merged from all roles.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return SETTINGS;
    }

    @Override
    void validate(Settings settings) {
        PermissionSettings.of(settings);
    }

    @Override
    List<String> values(Settings settings, ClaimRequest request) {
        PermissionSettings flat = PermissionSettings.of(settings).as(PermissionClaim.FLAT);
        return new PermissionAnswer(flat, request)
                .claim(Narrowing.NONE).stream()
                        .flatMap(claim -> ((List<?>) claim).stream())
                        .map(String::valueOf)
                        .toList();
    }
}
