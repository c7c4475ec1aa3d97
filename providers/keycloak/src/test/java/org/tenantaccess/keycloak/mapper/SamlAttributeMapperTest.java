package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tenantaccess.keycloak.mapper.MapperConfig.config;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.dom.saml.v2.assertion.AttributeStatementType;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;

class SamlAttributeMapperTest {

    static List<SamlAttributeMapper> mappers() {
        return List.of(new SamlTenantRoleMapper(), new SamlScopedPermissionMapper());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void needsNothingButAnAttributeName(SamlAttributeMapper mapper) {
        assertThatNoException().isThrownBy(() -> save(mapper, config("attribute.name", "urn:oid:1.2.3")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', tenantAccessAttributeNameEmpty",
        "sub, tenantAccessAttributeNameReserved",
        "realm_access.roles, tenantAccessAttributeNameReserved",
        "'a\tb', tenantAccessAttributeNameReserved"
    })
    void refusesANameThatIsNotOurs(String name, String key) {
        for (SamlAttributeMapper mapper : mappers()) {
            ProtocolMapperConfigException refusal = catchThrowableOfType(
                    ProtocolMapperConfigException.class, () -> save(mapper, config("attribute.name", name)));
            assertThat(refusal.getMessageKey()).isEqualTo(key);
            assertThat(attributes(mapper, FakeRequest.holderOf("creator"), "attribute.name", name))
                    .isEmpty();
        }
    }

    @Test
    void R6_issuesTheNamesOfTenantRoles() {
        assertThat(values(new SamlTenantRoleMapper(), "attribute.name", "roles"))
                .containsExactly("tenant-admin", "tenant-user");
    }

    @Test
    void R6_tellsTheTenantOfEachRoleWhereThatIsTheShape() {
        assertThat(values(new SamlTenantRoleMapper(), "attribute.name", "roles", "tenant.claim.shape", "by-tenant"))
                .containsExactly("*:tenant-admin", "*:tenant-user");
    }

    @Test
    void R6_issuesPermissionsAsTheFlatFormat() {
        assertThat(values(new SamlScopedPermissionMapper(), "attribute.name", "p", "permissions.format", "nested"))
                .containsExactly("configure-server", "read-resources:project:alpha");
    }

    @Test
    void R5_issuesNoAttributeWhereNothingIsHeld() {
        assertThat(attributes(new SamlTenantRoleMapper(), FakeRequest.holderOf("x"), "attribute.name", "roles"))
                .isEmpty();
        assertThat(attributes(new SamlTenantRoleMapper(), null, "attribute.name", "roles"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant.claim.shape", "tenant.role.mapping"})
    void issuesNothingWithAnUnusableSetting(String setting) {
        assertThat(attributes(
                        new SamlTenantRoleMapper(),
                        FakeRequest.holderOf("creator"),
                        "attribute.name",
                        "roles",
                        setting,
                        "{"))
                .isEmpty();
    }

    private static List<Object> values(SamlAttributeMapper mapper, String... settings) {
        return attributes(mapper, FakeRequest.holderOf("general-member", "creator"), settings)
                .get(0)
                .getAttribute()
                .getAttributeValue();
    }

    private static List<AttributeStatementType.ASTChoiceType> attributes(
            SamlAttributeMapper mapper, UserModel user, String... settings) {
        AttributeStatementType statement = new AttributeStatementType();
        mapper.transformAttributeStatement(
                statement,
                config(settings),
                FakeRequest.session(null, access()),
                FakeRequest.loginOf(user),
                FakeRequest.clientSession());
        return statement.getAttributes();
    }

    private static EffectiveAccess access() {
        Catalogue catalogue = BuiltInCatalogue.get();
        return new AccessResolver(catalogue)
                .resolve(List.of(
                        holding("server-administrator", Scope.GLOBAL),
                        holding("resource-reviewer", Scope.on(catalogue.resource("project", "alpha")))));
    }

    private static Holding holding(String key, Scope scope) {
        Role role = BuiltInCatalogue.get().predefinedRoles().stream()
                .filter(predefined -> predefined.key().equals(key))
                .findFirst()
                .orElseThrow();
        return Holding.direct(new Assignment(role, Subject.user("user"), scope));
    }

    private static void save(SamlAttributeMapper mapper, ProtocolMapperModel settings)
            throws ProtocolMapperConfigException {
        mapper.validateConfig(null, null, null, settings);
    }
}
