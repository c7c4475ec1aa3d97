package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.keycloak.models.ProtocolMapperModel;

/** Settings as Keycloak stores them, and the refusal of those that cannot be used. */
final class MapperConfig {

    private MapperConfig() {}

    /** Names and values in turn. */
    static ProtocolMapperModel config(String... namesAndValues) {
        ProtocolMapperModel mapper = new ProtocolMapperModel();
        mapper.setConfig(new HashMap<>());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            mapper.getConfig().put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return mapper;
    }

    static Settings settings(String... namesAndValues) {
        return new Settings(config(namesAndValues));
    }

    static void assertRefused(ThrowingCallable call, SettingProblem problem, String... parameters) {
        InvalidSetting refused = catchThrowableOfType(InvalidSetting.class, call);
        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(List.of(refused.parameters())).isEqualTo(List.of((Object[]) parameters));
    }
}
