package org.tenantaccess.keycloak.mapper;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.Constants;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.saml.mappers.AttributeStatementHelper;
import org.tenantaccess.domain.claim.ClaimName;
import org.tenantaccess.domain.claim.InvalidClaimName;

/** Reads a mapper's settings. One that is absent has its default; one that cannot be used is an {@link InvalidSetting}. */
final class Settings {

    private final Map<String, String> config;

    Settings(ProtocolMapperModel mapper) {
        Map<String, String> stored = mapper.getConfig();
        this.config = stored == null ? Map.of() : stored;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(config.get(name)).filter(value -> !value.isBlank());
    }

    boolean isOn(TokenSwitch tokenSwitch) {
        return tokenSwitch.isOn(config.get(tokenSwitch.setting()));
    }

    /** Keycloak drops empty settings, so that an absent name cannot be told from an empty one: both are refused. */
    ClaimName claimName() {
        String name = text(OIDCAttributeMapperHelper.TOKEN_CLAIM_NAME)
                .orElseThrow(() -> new InvalidSetting(SettingProblem.CLAIM_NAME_EMPTY));
        if (name.strip().equals(ClaimName.AUTHORIZATION.value())) {
            return ClaimName.AUTHORIZATION;
        }
        try {
            return ClaimName.of(name);
        } catch (InvalidClaimName e) {
            throw new InvalidSetting(problem(e.reason()), e.claimName());
        }
    }

    /** The name of a SAML attribute, which is no reserved claim either; required, as Keycloak's own mappers have no other. */
    void attributeName() {
        String name = text(AttributeStatementHelper.SAML_ATTRIBUTE_NAME)
                .orElseThrow(() -> new InvalidSetting(SettingProblem.ATTRIBUTE_NAME_EMPTY));
        if (name.chars().anyMatch(Character::isISOControl) || ClaimName.isReserved(name)) {
            throw new InvalidSetting(SettingProblem.ATTRIBUTE_NAME_RESERVED, name);
        }
    }

    /** One of several values, by the name that the console shows. */
    <T> T oneOf(String name, Map<String, T> values, T byDefault) {
        return text(name).map(value -> known(name, value, values)).orElse(byDefault);
    }

    /** A whole number that is not negative. */
    int number(String name, int byDefault) {
        return text(name).map(value -> number(name, value)).orElse(byDefault);
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a negative one.
        }
        throw new InvalidSetting(SettingProblem.NOT_A_NUMBER, name, value);
    }

    /** Several values, joined as Keycloak joins them. */
    Set<String> severalOf(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(Constants.CFG_DELIMITER, -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    <T> T known(String name, String value, Map<String, T> values) {
        @Nullable T known = values.get(value);
        if (known == null) {
            throw new InvalidSetting(SettingProblem.NOT_ONE_OF, name, String.join(", ", values.keySet()), value);
        }
        return known;
    }

    private static SettingProblem problem(InvalidClaimName.Reason reason) {
        return switch (reason) {
            case EMPTY -> SettingProblem.CLAIM_NAME_EMPTY;
            case MALFORMED -> SettingProblem.CLAIM_NAME_MALFORMED;
            case RESERVED -> SettingProblem.CLAIM_NAME_RESERVED;
        };
    }
}
