package org.tenantaccess.keycloak.mapper;

import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.tenantaccess.domain.claim.GrantTable;
import org.tenantaccess.keycloak.membership.Access;

/** Issues a person's effective permissions, merged from all roles, own and through groups (R8–R14, R22, R23). */
public final class OidcScopedPermissionMapper extends OidcClaimMapper {

    static final String ID = "oidc-scoped-permission-mapper";

    private static final List<ProviderConfigProperty> SETTINGS = new Declared()
            .claimName("permissions")
            .oneOf(
                    PermissionSettings.FORMAT,
                    "tenantAccessPermissionsFormat",
                    PermissionSettings.formats().keySet())
            .severalOf(
                    PermissionSettings.RESOURCE_TYPES,
                    "tenantAccessResourceTypes",
                    PermissionSettings.resourceTypeKeys().stream())
            .withSwitches(OidcScopedPermissionMapper.class);

    @Override
    public String getId() {
        return ID;
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
    Optional<Object> value(Settings settings, KeycloakSession session, RealmModel realm, UserModel user) {
        PermissionSettings own = PermissionSettings.of(settings);
        return own.format().value(GrantTable.of(Access.memoized(session, realm, user), own.resourceTypes()));
    }
}
