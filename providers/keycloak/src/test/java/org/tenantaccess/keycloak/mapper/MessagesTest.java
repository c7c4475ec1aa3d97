package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.tenantaccess.keycloak.Messages;

/** The message files hold what the mappers name, in both languages; of the rest, the API's own test tells. */
class MessagesTest {

    private static final String OURS = "tenantAccess";
    private static final String OF_THE_API = "tenantAccess(Error|Explain|Permission|Role)\\..*";

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.CHINESE.keys()).isEqualTo(Messages.ENGLISH.keys());
    }

    @Test
    void hasEveryTextThatIsNamedAndNoOther() {
        Stream<String> problems = Arrays.stream(SettingProblem.values()).map(SettingProblem::key);
        assertThat(Messages.ENGLISH.keys().stream().filter(key -> !key.matches(OF_THE_API)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(labels(), problems).distinct().toList());
    }

    @Test
    void sharesNoKeyWithKeycloak() {
        assertThat(Messages.ENGLISH.keys()).allMatch(key -> key.startsWith(OURS));
    }

    @ParameterizedTest
    @EnumSource
    void aProblemIsToldAlikeByConsoleAndServer(SettingProblem problem) {
        assertThat(Messages.ENGLISH.text(problem.key())).isEqualTo(problem.pattern());
    }

    /** An apostrophe, or braces around something else than a number, would not come back. */
    @ParameterizedTest
    @EnumSource
    void aProblemLosesNothingInFormatting(SettingProblem problem) {
        for (Messages messages : List.of(Messages.ENGLISH, Messages.CHINESE)) {
            assertThat(messages.formatted(problem.key())).isEqualTo(messages.text(problem.key()));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesTellTheSameParameters(String key) {
        assertThat(Messages.CHINESE.parameters(key)).isEqualTo(Messages.ENGLISH.parameters(key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isTranslated(String key) {
        assertThat(Messages.ENGLISH.text(key)).isNotBlank();
        assertThat(Messages.CHINESE.text(key)).containsPattern("\\p{IsHan}");
    }

    static Set<String> keys() {
        return Messages.ENGLISH.keys();
    }

    private static Stream<String> labels() {
        return ServiceLoader.load(ProtocolMapper.class).stream()
                .filter(mapper -> mapper.type().getPackage().equals(MessagesTest.class.getPackage()))
                .flatMap(mapper -> mapper.get().getConfigProperties().stream())
                .flatMap(MessagesTest::texts)
                .filter(text -> text.startsWith(OURS));
    }

    private static Stream<String> texts(ProviderConfigProperty property) {
        return Stream.of(property.getLabel(), property.getHelpText());
    }
}
