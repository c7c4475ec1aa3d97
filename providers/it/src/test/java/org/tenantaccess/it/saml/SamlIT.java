package org.tenantaccess.it.saml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.ways.DemoFile;

/** The same answer in a SAML assertion as in a token. */
class SamlIT {

    private static final String ROLES = "saml-tenant-role-mapper";
    private static final String PERMISSIONS = "saml-scoped-permission-mapper";

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(SamlIT::draft);
    }

    private static void draft(ObjectNode file) {
        DemoFile demo = new DemoFile(file);
        serviceProvider(demo, "saml-basic", ROLES, "'attribute.nameformat':'Basic'");
        serviceProvider(demo, "saml-uri", ROLES, "'attribute.nameformat':'URI Reference','friendly.name':'roles'");
        serviceProvider(demo, "saml-unspecified", ROLES, "'attribute.nameformat':'Unspecified'");
        serviceProvider(demo, "saml-by-tenant", ROLES, "'tenant.claim.shape':'by-tenant'");
        serviceProvider(demo, "saml-budget", PERMISSIONS, "'permissions.max.bytes':'10'");
        serviceProvider(demo, "saml-documents", PERMISSIONS, "'permissions.resource.types':'document'");
        serviceProvider(
                demo,
                "saml-owner",
                ROLES,
                "'tenant.role.mapping':'[{\\\"key\\\":\\\"creator\\\",\\\"value\\\":\\\"Owner\\\"}]'");
    }

    private static void serviceProvider(DemoFile demo, String clientId, String mapper, String settings) {
        ObjectNode client = demo.copyOfClient("twcc-saml", clientId);
        ObjectNode one = client.putArray("protocolMappers").addObject();
        one.put("name", "it").put("protocol", "saml").put("protocolMapper", mapper);
        one.set("config", Json.of("{'attribute.name':'it'," + settings + "}"));
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @CsvSource({"creator, tenant-admin", "administrator, tenant-admin", "member, tenant-user"})
    @Tag("smoke")
    void R1_assertionCarriesTheTenantRole(String user, String role) {
        Assertion assertion = new SamlLogin(realm, "twcc-saml").of(user);

        assertThat(assertion.subject()).isEqualTo(user);
        assertThat(assertion.values("tenant_roles")).containsExactly(role);
        assertThat(assertion.attribute("permissions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"max", "rex", "gwen", "rita", "sam"})
    void R6_assertionCarriesTheSamePermissionsAsTheToken(String user) {
        List<String> expected = new ArrayList<>();
        realm.person(user)
                .login("teamwork-cloud")
                .accessTokenClaims()
                .required("permissions")
                .path("global")
                .forEach(permission -> expected.add(permission.asText()));
        realm.person(user)
                .login("teamwork-cloud")
                .accessTokenClaims()
                .required("permissions")
                .path("resources")
                .properties()
                .forEach(type -> type.getValue().properties().forEach(id -> id.getValue()
                        .forEach(permission ->
                                expected.add(permission.asText() + ":" + type.getKey() + ":" + id.getKey()))));

        Assertion assertion = new SamlLogin(realm, "twcc-saml").of(user);

        assertThat(assertion.values("permissions"))
                .containsExactlyElementsOf(expected.stream().sorted().toList());
        assertThat(assertion.attribute("tenant_roles")).isEmpty();
    }

    @Test
    void R5_nobodyLogsInWithoutTheAttributes() {
        Assertion assertion = new SamlLogin(realm, "twcc-saml").of("nobody");

        assertThat(assertion.subject()).isEqualTo("nobody");
        assertThat(assertion.attribute("tenant_roles")).isEmpty();
        assertThat(assertion.attribute("permissions")).isEmpty();
    }

    @Test
    void R7_flatAttributeHoldsNothingOfOrganizations() {
        assertThat(new SamlLogin(realm, "twcc-saml").of("carol").attribute("tenant_roles"))
                .isEmpty();
    }

    @Test
    void R3_attributeByTenantHoldsOneTextEach() {
        assertThat(new SamlLogin(realm, "saml-by-tenant").of("carol").values("it"))
                .containsExactly("apollo:tenant-admin", "gemini:tenant-user");
        assertThat(new SamlLogin(realm, "saml-by-tenant").of("member").values("it"))
                .containsExactly("*:tenant-user");
    }

    @Test
    void R2_serviceProviderHasItsOwnMapping() {
        assertThat(new SamlLogin(realm, "saml-owner").of("creator").values("it"))
                .containsExactly("Owner");
        assertThat(new SamlLogin(realm, "saml-owner").of("member").attribute("it"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "saml-basic, urn:oasis:names:tc:SAML:2.0:attrname-format:basic, ''",
        "saml-uri, urn:oasis:names:tc:SAML:2.0:attrname-format:uri, roles",
        "saml-unspecified, urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified, ''"
    })
    void attributeHasTheNameFormatThatTheMapperSays(String serviceProvider, String format, String friendly) {
        assertThat(new SamlLogin(realm, serviceProvider).of("creator").attribute("it"))
                .contains(new Assertion.Attribute("it", format, friendly, List.of("tenant-admin")));
    }

    @Test
    void attributeOverItsBudgetSaysSoAndWhereTheWholeIs() {
        assertThat(new SamlLogin(realm, "saml-budget").of("max").values("it"))
                .containsExactly(
                        "list-all-users",
                        "overage:" + realm.server().url() + "/realms/" + realm.name()
                                + "/tenant-access/me/permissions");
    }

    @Test
    void attributeOfOneResourceTypeHoldsNoOther() {
        assertThat(new SamlLogin(realm, "saml-documents").of("rex").values("it"))
                .containsExactly("read-resources:document:*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sub", "realm_access.roles", "authorization", "organization"})
    void reservedOrEmptyAttributeNameIsRefused(String name) {
        for (String mapper : List.of(ROLES, PERMISSIONS)) {
            Answer answer = save(mapper, name);

            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
            assertThat(answer.body().path("error_description").asText()).contains("attribute.name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ROLES, PERMISSIONS})
    void usableAttributeNameIsTaken(String mapper) {
        assertThat(save(mapper, "urn:oid:1.3.6.1.4.1.5923.1.1.1.7").status()).isEqualTo(201);
    }

    private static Answer save(String mapper, String attributeName) {
        String client = realm.admin()
                .get("clients?clientId=twcc-saml")
                .expect(200)
                .body()
                .required(0)
                .path("id")
                .asText();
        return realm.admin()
                .post(
                        "clients/" + client + "/protocol-mappers/models",
                        "{'name':'new " + mapper + "','protocol':'saml','protocolMapper':'" + mapper
                                + "','config':{'attribute.name':'" + attributeName + "'}}");
    }
}
