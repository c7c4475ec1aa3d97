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
        try {
            return new ClaimName(name);
        } catch (InvalidClaimName e) {
            throw new InvalidSetting(problem(e.reason()), e.claimName());
        }
    }

    /** One of several values, by the name that the console shows. */
    <T> T oneOf(String name, Map<String, T> values, T byDefault) {
        return text(name).map(value -> known(name, value, values)).orElse(byDefault);
    }

    /** Several values, joined as Keycloak joins them. */
    Set<String> severalOf(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(Constants.CFG_DELIMITER, -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <T> T known(String name, String value, Map<String, T> values) {
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
