package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;
import org.tenantaccess.it.claims.Surface;

/** Tenant roles as roles of the client itself, for adapters that know only {@code resource_access}. */
class ClientRolesIT {

    private static final String MAPPER = "oidc-tenant-role-mapper";

    /** An application that has them, and one that has not. */
    private static final String WITH = "with-client-roles";

    private static final String WITHOUT = "without-client-roles";

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(ClientRolesIT::draft);
    }

    private static void draft(ObjectNode file) {
        DemoFile demo = new DemoFile(file);
        demo.application(WITH, MAPPER, "{'claim.name':'tenant_roles','tenant.client.roles':'true'}")
                .application(WITHOUT, MAPPER, "{'claim.name':'tenant_roles'}")
                .application(
                        "switched-off",
                        MAPPER,
                        "{'claim.name':'tenant_roles','tenant.client.roles':'true','id.token.claim':'false',"
                                + "'access.token.claim':'false','userinfo.token.claim':'false',"
                                + "'introspection.token.claim':'false'}");
        ObjectNode management = demo.copyOfClient("twcc", "realm-management");
        management.putArray("defaultClientScopes").add("basic").add("roles");
        addMapper(management, "realm-admin");
        ArrayNode rights = file.withObject("roles").withObject("client").putArray("realm-management");
        List.of("realm-admin", "view-users", "query-users", "manage-users", "view-realm")
                .forEach(name -> rights.addObject().put("name", name));
        ObjectNode account = demo.client("account");
        account.put("directAccessGrantsEnabled", true).put("fullScopeAllowed", true);
        addMapper(account, "delete-account");
    }

    /** Whoever is a creator would have this role of the client. */
    private static void addMapper(ObjectNode client, String role) {
        DemoFile.addMapper(
                client,
                MAPPER,
                "{'claim.name':'tenant_roles','tenant.client.roles':'true','tenant.role.mapping':"
                        + "'[{\\\"key\\\":\\\"creator\\\",\\\"value\\\":\\\"" + role + "\\\"}]'}");
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void R6_tenantRolesAreRolesOfTheClientOnEverySurface(Surface surface) {
        Tokens tokens = realm.person("creator").login(WITH);

        assertThat(roles(surface.claims(tokens), WITH)).containsExactly("tenant-admin");
        assertThat(roles(surface.claims(tokens.refresh()), WITH)).containsExactly("tenant-admin");
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void R5_whoHoldsNothingHasNoRoleOfTheClient(Surface surface) {
        JsonNode claims = surface.claims(realm.person("nobody").login(WITH));

        assertThat(claims.path("resource_access").has(WITH)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void rolesAreThoseOfNoOtherClient(Surface surface) {
        JsonNode access = surface.claims(realm.person("creator").login(WITH)).path("resource_access");

        access.properties().stream()
                .filter(client -> !client.getKey().equals(WITH))
                .forEach(client -> assertThat(client.toString()).doesNotContain("tenant-admin"));
        JsonNode other = surface.claims(realm.person("creator").login(WITHOUT));
        assertThat(other.path("resource_access").toString()).doesNotContain("tenant-admin");
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void switchesTurnThemOffWithTheClaim(Surface surface) {
        JsonNode claims = surface.claims(realm.person("creator").login("switched-off"));

        assertThat(claims.toString()).doesNotContain("tenant-admin");
    }

    @ParameterizedTest
    @CsvSource({"organization:apollo, tenant-admin", "organization:gemini, tenant-user"})
    void R7_rolesAreThoseOfTheSelectedOrganization(String scope, String role) {
        Tokens tokens = realm.person("carol").login(WITH, "openid " + scope);

        for (Surface surface : Surface.values()) {
            assertThat(roles(surface.claims(tokens), WITH)).containsExactly(role);
        }
    }

    @Test
    void R7_withoutSelectionThereIsNothingOfOrganizations() {
        Tokens tokens = realm.person("carol").login(WITH);

        assertThat(tokens.accessTokenClaims().path("resource_access").has(WITH)).isFalse();
    }

    /** What Keycloak's own clients call roles are rights over the account and the realm. */
    @Test
    void rolesAreNeverThoseOfTheAccountClient() {
        JsonNode claims = realm.person("creator").login("account").accessTokenClaims();

        assertThat(claims.path("tenant_roles").toString()).isEqualTo("[\"delete-account\"]");
        assertThat(roles(claims, "account")).doesNotContain("delete-account");
    }

    @Test
    void rolesAreNeverThoseOfTheClientThatManagesTheRealm() {
        Tokens tokens = realm.person("creator").login("realm-management");

        assertThat(tokens.accessTokenClaims().path("tenant_roles").toString()).isEqualTo("[\"realm-admin\"]");
        assertThat(roles(tokens.accessTokenClaims(), "realm-management")).isEmpty();
        assertThat(realm.bearer(tokens.accessToken()).get("users").status()).isEqualTo(403);
    }

    private static List<String> roles(JsonNode claims, String client) {
        List<String> roles = new ArrayList<>();
        claims.path("resource_access").path(client).path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
