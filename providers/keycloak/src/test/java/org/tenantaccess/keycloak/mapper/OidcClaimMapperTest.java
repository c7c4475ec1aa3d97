package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tenantaccess.keycloak.mapper.MapperConfig.config;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.provider.ProviderConfigProperty;

/** What an administrator may set: what is refused when it is saved, and what the console shows. */
class OidcClaimMapperTest {

    private static final List<OidcClaimMapper> MAPPERS =
            List.of(new OidcTenantRoleMapper(), new OidcScopedPermissionMapper());

    static List<OidcClaimMapper> mappers() {
        return MAPPERS;
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void needsNothingButAClaimName(OidcClaimMapper mapper) {
        assertThatNoException().isThrownBy(() -> save(mapper, config("claim.name", "member_center.roles")));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void itsOwnDefaultsAreAccepted(OidcClaimMapper mapper) {
        ProtocolMapperModel defaults = config();
        for (ProviderConfigProperty property : mapper.getConfigProperties()) {
            if (property.getDefaultValue() != null) {
                defaults.getConfig().put(property.getName(), String.valueOf(property.getDefaultValue()));
            }
        }
        assertThatNoException().isThrownBy(() -> save(mapper, defaults));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void refusesAnAbsentClaimName(OidcClaimMapper mapper) {
        assertThat(refusal(mapper, config()).getMessageKey()).isEqualTo("tenantAccessClaimNameEmpty");
        assertThat(refusal(mapper, new ProtocolMapperModel()).getMessageKey()).isEqualTo("tenantAccessClaimNameEmpty");
    }

    @ParameterizedTest
    @CsvSource({
        "'', tenantAccessClaimNameEmpty",
        "' ', tenantAccessClaimNameEmpty",
        "sub, tenantAccessClaimNameReserved",
        "' sub ', tenantAccessClaimNameReserved",
        "aud, tenantAccessClaimNameReserved",
        "realm_access.roles, tenantAccessClaimNameReserved",
        "resource_access.twcc.roles, tenantAccessClaimNameReserved",
        "authorization, tenantAccessClaimNameReserved",
        "allowed-origins, tenantAccessClaimNameReserved",
        "a..b, tenantAccessClaimNameMalformed",
        ".sub, tenantAccessClaimNameMalformed",
        "a b, tenantAccessClaimNameMalformed",
        "a\\b, tenantAccessClaimNameMalformed"
    })
    void refusesAClaimNameThatIsNotOurs(String name, String key) {
        for (OidcClaimMapper mapper : MAPPERS) {
            assertThat(refusal(mapper, config("claim.name", name)).getMessageKey())
                    .isEqualTo(key);
        }
    }

    @Test
    void leavesKeycloaksOwnNameToWhatHasItsShape() {
        ProtocolMapperModel rpt = config("claim.name", " authorization ", "permissions.format", "rpt");
        assertThatNoException().isThrownBy(() -> save(new OidcScopedPermissionMapper(), rpt));
        assertThat(refusal(new OidcTenantRoleMapper(), rpt).getMessageKey()).isEqualTo("tenantAccessClaimNameReserved");
        ProtocolMapperModel under = config("claim.name", "authorization.permissions", "permissions.format", "rpt");
        assertThat(refusal(new OidcScopedPermissionMapper(), under).getMessageKey())
                .isEqualTo("tenantAccessClaimNameReserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "subject", "a.sub", "realm_access\\.roles", "https://example\\.org/roles"})
    void acceptsAnyOtherClaimName(String name) {
        for (OidcClaimMapper mapper : MAPPERS) {
            assertThatNoException().isThrownBy(() -> save(mapper, config("claim.name", name)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tenant.role.mapping | creator | tenantAccessMappingMalformed",
                "tenant.role.mapping | [{\"key\":\"creator\"}] | tenantAccessMappingRowIncomplete",
                "tenant.claim.shape | list | tenantAccessNotOneOf",
                "tenant.role.selection | lowest | tenantAccessNotOneOf"
            })
    void refusesAWrongSettingOfTenantRoles(String setting, String value, String key) {
        ProtocolMapperModel wrong = config("claim.name", "roles", setting, value);
        assertThat(refusal(new OidcTenantRoleMapper(), wrong).getMessageKey()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "permissions.format, xml, tenantAccessNotOneOf",
        "permissions.resource.types, star, tenantAccessUnknownResourceType",
        "permissions.max.bytes, -1, tenantAccessNotANumber"
    })
    void refusesAWrongSettingOfPermissions(String setting, String value, String key) {
        ProtocolMapperModel wrong = config("claim.name", "roles", setting, value);
        assertThat(refusal(new OidcScopedPermissionMapper(), wrong).getMessageKey())
                .isEqualTo(key);
    }

    @Test
    void aRefusalTellsWhatIsWrong() {
        ProtocolMapperConfigException refusal =
                refusal(new OidcScopedPermissionMapper(), config("claim.name", "p", "permissions.format", "xml"));
        assertThat(refusal.getMessage()).isEqualTo("Invalid mapper setting");
        assertThat(new MessageFormat(SettingProblem.NOT_ONE_OF.pattern(), Locale.ROOT).format(refusal.getParameters()))
                .isEqualTo("permissions.format is none of nested, flat, grouped, authorization-details, rpt: xml");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theConsoleShowsADefaultForWhatWasNeverSet(OidcClaimMapper mapper) {
        ProtocolMapperModel stored = config("claim.name", "roles", "id.token.claim", "false");
        Map<String, String> shown = mapper.getEffectiveModel(null, null, stored).getConfig();
        assertThat(shown)
                .containsEntry("claim.name", "roles")
                .containsEntry("access.token.claim", "true")
                .containsEntry("id.token.claim", "false")
                .containsEntry("userinfo.token.claim", "true")
                .containsEntry("introspection.token.claim", "true")
                .containsEntry("lightweight.claim", "false");
        assertThat(stored.getConfig()).containsOnlyKeys("claim.name", "id.token.claim");
    }

    private static void save(OidcClaimMapper mapper, ProtocolMapperModel settings)
            throws ProtocolMapperConfigException {
        mapper.validateConfig(null, null, null, settings);
    }

    private static ProtocolMapperConfigException refusal(OidcClaimMapper mapper, ProtocolMapperModel settings) {
        ProtocolMapperConfigException refusal =
                catchThrowableOfType(ProtocolMapperConfigException.class, () -> save(mapper, settings));
        assertThat(refusal).as("nothing was refused").isNotNull();
        return refusal;
    }
}
