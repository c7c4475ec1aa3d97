package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.keycloak.Messages;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;

/** Errors, explanations, permissions and roles have their texts in both languages. */
class ApiMessagesTest {

    private static final Catalogue CATALOGUE = BuiltInCatalogue.get();

    /** What the code names beside the rejections. */
    private static final List<String> OTHERS = List.of(
            "tenantAccessError.forbidden",
            "tenantAccessError.notFound",
            "tenantAccessError.conflict",
            "tenantAccessError.stale",
            "tenantAccessError.tooLarge",
            "tenantAccessExplain.needs",
            "tenantAccessExplain.noFunction");

    @Test
    void hasEveryTextThatIsNamedAndNoOther() {
        Stream<String> errors = Arrays.stream(Rejection.values()).map(ApiMessagesTest::key);
        Stream<String> names = Stream.concat(
                permissions().map(permission -> "tenantAccessPermission." + permission.key()),
                roles().map(role -> "tenantAccessRole." + role.key()));
        Stream<String> texts = names.flatMap(name -> Stream.of(name + ".name", name + ".description"));
        assertThat(Messages.ENGLISH.keys().stream()
                        .filter(key -> key.matches("tenantAccess(Error|Explain|Permission|Role)\\..*")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.concat(errors, OTHERS.stream()), texts)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void tellsARejectionAsTheDomainDoes(Rejection rejection) {
        assertThat(Messages.ENGLISH.text(key(rejection))).isEqualTo(rejection.pattern());
        assertThat(Messages.CHINESE.parameters(key(rejection))).isEqualTo(Messages.ENGLISH.parameters(key(rejection)));
    }

    /** An apostrophe, or braces around something else than a number, would not come back. */
    @Test
    void losesNothingInFormatting() {
        Stream.concat(Arrays.stream(Rejection.values()).map(ApiMessagesTest::key), OTHERS.stream())
                .forEach(key -> {
                    assertThat(Messages.ENGLISH.formatted(key)).isEqualTo(Messages.ENGLISH.text(key));
                    assertThat(Messages.CHINESE.formatted(key)).isEqualTo(Messages.CHINESE.text(key));
                });
    }

    @ParameterizedTest
    @MethodSource("permissions")
    void namesPermissionsAsTheCatalogueDoes(Permission permission) {
        String text = "tenantAccessPermission." + permission.key();
        assertThat(Messages.ENGLISH.text(text + ".name")).isEqualTo(permission.name());
        assertThat(Messages.ENGLISH.text(text + ".description")).isEqualTo(permission.description());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void namesRolesAsTheCatalogueDoes(Role role) {
        String text = "tenantAccessRole." + role.key();
        assertThat(Messages.ENGLISH.text(text + ".name")).isEqualTo(role.name().value());
        assertThat(Messages.ENGLISH.text(text + ".description")).isEqualTo(role.description());
    }

    /** Two that read alike could not be told apart in a list. */
    @Test
    void givesNoTwoTheSameName() {
        for (Messages messages : List.of(Messages.ENGLISH, Messages.CHINESE)) {
            assertThat(permissions().map(permission -> messages.text("tenantAccessPermission." + permission + ".name")))
                    .doesNotHaveDuplicates();
            assertThat(roles().map(role -> messages.text("tenantAccessRole." + role.key() + ".name")))
                    .doesNotHaveDuplicates();
        }
    }

    static Stream<Permission> permissions() {
        return CATALOGUE.permissions().stream();
    }

    static Stream<Role> roles() {
        return CATALOGUE.predefinedRoles().stream();
    }

    private static String key(Rejection rejection) {
        return "tenantAccessError." + rejection.name();
    }
}
