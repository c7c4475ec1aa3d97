package org.tenantaccess.keycloak.mapper;

import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.tenantaccess.domain.claim.ClaimName;
import org.tenantaccess.domain.claim.PermissionClaim;

/** Issues a person's effective permissions, merged from all roles, own and through groups (R8–R14, R22, R23). */
public final class OidcScopedPermissionMapper extends OidcClaimMapper {

    private static final Logger LOG = Logger.getLogger(OidcScopedPermissionMapper.class);

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
            .number(PermissionSettings.MAX_BYTES, "tenantAccessMaxBytes", PermissionSettings.DEFAULT_MAX_BYTES)
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
    boolean mayUse(ClaimName name, Settings settings) {
        return !name.equals(ClaimName.AUTHORIZATION)
                || PermissionSettings.of(settings).format() == PermissionClaim.RPT;
    }

    @Override
    Optional<Object> value(Settings settings, ClaimRequest request) {
        Narrowing narrowing = Narrowing.of(request, settings.claimName());
        return new PermissionAnswer(PermissionSettings.of(settings), request).claim(narrowing);
    }

    /** The whole claim in its format, whatever its size; none where the mapper would issue none. */
    static Optional<Object> whole(ProtocolMapperModel mapper, ClaimRequest request) {
        Settings settings = new Settings(mapper);
        try {
            ClaimName name = settings.claimName();
            return new PermissionAnswer(PermissionSettings.of(settings).unlimited(), request)
                    .claim(Narrowing.of(request, name));
        } catch (InvalidSetting e) {
            LOG.warnf("Mapper %s issues nothing: %s", mapper.getId(), e.problem());
            return Optional.empty();
        }
    }
}
