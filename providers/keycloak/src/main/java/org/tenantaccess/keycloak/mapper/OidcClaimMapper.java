package org.tenantaccess.keycloak.mapper;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;
import org.tenantaccess.domain.claim.ClaimName;
import org.tenantaccess.keycloak.compat.LightweightTokens;

/**
 * A mapper that prints one claim, everywhere the same (R6): access token, ID token, userinfo and introspection. Settings
 * are validated when they are saved. Realm import does not ask, so that they are read with the same care for every token:
 * a setting that cannot be used issues nothing.
 */
abstract class OidcClaimMapper extends AbstractOIDCProtocolMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {

    private static final Logger LOG = Logger.getLogger(OidcClaimMapper.class);

    /** After the mappers of roles and organizations. */
    private static final int PRIORITY = 45;

    /** Fails if a setting other than the claim's name cannot be used. */
    abstract void validate(Settings settings);

    /** The claim's value; none where nothing is held. */
    abstract Optional<Object> value(Settings settings, ClaimRequest request);

    /** Whether this mapper may use a name of Keycloak's own. */
    boolean mayUse(ClaimName name, Settings settings) {
        return !name.equals(ClaimName.AUTHORIZATION);
    }

    private void requireUsable(ClaimName name, Settings settings) {
        if (!mayUse(name, settings)) {
            throw new InvalidSetting(SettingProblem.CLAIM_NAME_RESERVED, name.value());
        }
    }

    /** What else goes into the token; nothing, unless a mapper says so. */
    void addTo(IDToken token, Settings settings, ClaimRequest request) {
        // Most write their claim only.
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public final String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public final void validateConfig(
            KeycloakSession session, RealmModel realm, ProtocolMapperContainerModel client, ProtocolMapperModel mapper)
            throws ProtocolMapperConfigException {
        Settings settings = new Settings(mapper);
        try {
            requireUsable(settings.claimName(), settings);
            validate(settings);
        } catch (InvalidSetting e) {
            throw new ProtocolMapperConfigException(e.problem().key(), InvalidSetting.SUMMARY, e.parameters());
        }
    }

    /** What the admin console shows where a switch was never set: what the mapper does. */
    @Override
    public final ProtocolMapperModel getEffectiveModel(
            KeycloakSession session, RealmModel realm, ProtocolMapperModel mapper) {
        Settings settings = new Settings(mapper);
        ProtocolMapperModel effective = super.getEffectiveModel(session, realm, mapper);
        for (TokenSwitch tokenSwitch : TokenSwitch.values()) {
            effective.getConfig().put(tokenSwitch.setting(), String.valueOf(settings.isOn(tokenSwitch)));
        }
        return effective;
    }

    @Override
    public final AccessToken transformAccessToken(
            AccessToken token,
            ProtocolMapperModel mapper,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext context) {
        TokenSwitch tokenSwitch =
                LightweightTokens.areIssued(session) ? TokenSwitch.LIGHTWEIGHT_ACCESS_TOKEN : TokenSwitch.ACCESS_TOKEN;
        return print(tokenSwitch, token, mapper, ClaimRequest.of(session, userSession, context));
    }

    @Override
    public final IDToken transformIDToken(
            IDToken token,
            ProtocolMapperModel mapper,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext context) {
        return print(TokenSwitch.ID_TOKEN, token, mapper, ClaimRequest.of(session, userSession, context));
    }

    @Override
    public final AccessToken transformUserInfoToken(
            AccessToken token,
            ProtocolMapperModel mapper,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext context) {
        return print(TokenSwitch.USERINFO, token, mapper, ClaimRequest.of(session, userSession, context));
    }

    @Override
    public final AccessToken transformIntrospectionToken(
            AccessToken token,
            ProtocolMapperModel mapper,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext context) {
        return print(TokenSwitch.INTROSPECTION, token, mapper, ClaimRequest.of(session, userSession, context));
    }

    /** Writes what an access token would carry. */
    final void preview(ProtocolMapperModel mapper, ClaimRequest request, Map<String, Object> claims) {
        Settings settings = new Settings(mapper);
        if (settings.isOn(TokenSwitch.ACCESS_TOKEN)) {
            write(mapper, claims, () -> value(settings, request));
        }
    }

    private <T extends IDToken> T print(
            TokenSwitch tokenSwitch, T token, ProtocolMapperModel mapper, @Nullable ClaimRequest request) {
        Settings settings = new Settings(mapper);
        if (request != null && settings.isOn(tokenSwitch)) {
            write(mapper, token.getOtherClaims(), () -> {
                Optional<Object> value = value(settings, request);
                addTo(token, settings, request);
                return value;
            });
        }
        return token;
    }

    private void write(ProtocolMapperModel mapper, Map<String, Object> claims, Supplier<Optional<Object>> value) {
        try {
            Settings settings = new Settings(mapper);
            ClaimName name = settings.claimName();
            requireUsable(name, settings);
            value.get()
                    .filter(present -> !ClaimWriter.write(name, present, claims))
                    .ifPresent(unwritten -> LOG.warnf(
                            "Mapper %s issues nothing: its claim lies under one that is no object", mapper.getId()));
        } catch (InvalidSetting e) {
            LOG.warnf("Mapper %s issues nothing: %s", mapper.getId(), e.problem());
        }
    }
}
