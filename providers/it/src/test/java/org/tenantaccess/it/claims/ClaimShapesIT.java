package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** What each setting of the mappers does to the claim. Every test adds mappers of its own, with claims of their own. */
class ClaimShapesIT {

    private static TestRealm realm;
    private static Mappers mappers;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(file -> new RealmDraft(file)
                .realmRole("{'name':'總管理者'}")
                .user("creator-and-administrator", "administrator", "creator")
                .user("creator-and-member", "general-member", "creator")
                .user("manager-and-reviewer", "creator")
                .user("unicode", "總管理者"));
        mappers = Mappers.ofClient(realm, "twcc");
        String both = realm.person("manager-and-reviewer").id();
        assign(
                "{'role':'resource-manager','subject':{'type':'user','id':'" + both
                        + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'alpha'},{'type':'document','id':'minutes'}]}");
        assign("{'role':'resource-reviewer','subject':{'type':'user','id':'" + both + "'},'scope':'GLOBAL'}");
    }

    private static void assign(String json) {
        realm.admin().post("tenant-access/assignments", json).expect(201);
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @Test
    void R2_tenantRolesAreSortedWhateverTheOrderOfTheRows() {
        tenantRoles("r2_sorted", Map.of("tenant.role.mapping", rows("creator", "Zoo", "general-member", "Ape")));

        assertThat(claim("creator-and-member", "r2_sorted")).isEqualTo(Json.of("['Ape','Zoo']"));
    }

    @Test
    void R2_tenantRoleThatTwoMemberRolesBecomeIsIssuedOnce() {
        assertThat(claim("creator-and-administrator", "tenant_roles")).isEqualTo(Json.of("['tenant-admin']"));
    }

    @Test
    void R2_memberRoleMayBecomeSeveralTenantRoles() {
        tenantRoles("r2_several", Map.of("tenant.role.mapping", rows("creator", "Owner", "creator", "Billing")));

        assertThat(claim("creator", "r2_several")).isEqualTo(Json.of("['Billing','Owner']"));
    }

    @ParameterizedTest
    @CsvSource({"creator, general-member, Zoo", "general-member, creator, Ape"})
    void R2_highestIsTheFirstRowThatApplies(String first, String second, String highest) {
        String name = "r2_highest_" + highest;
        String other = highest.equals("Zoo") ? "Ape" : "Zoo";
        tenantRoles(
                name,
                Map.of(
                        "tenant.role.selection",
                        "highest",
                        "tenant.role.mapping",
                        rows("administrator", "Other", first, highest, second, other)));

        assertThat(claim("creator-and-member", name)).isEqualTo(Json.of("['" + highest + "']"));
    }

    @Test
    void R2_namesMayBeOfAnyScript() {
        tenantRoles("租戶角色", Map.of("tenant.role.mapping", rows("總管理者", "租戶管理員 🏢")));

        Tokens tokens = realm.person("unicode").login();
        assertThat(Surface.having("租戶角色", tokens)).isEqualTo(Surface.everywhere(Json.of("['租戶管理員 🏢']")));
    }

    @ParameterizedTest
    @CsvSource({
        "creator, creator, tenant-admin",
        "administrator, administrator, tenant-admin",
        "member, general-member, tenant-user"
    })
    void R4_creatorAndAdministratorStayDistinguishableByTenant(String user, String memberRole, String tenantRole) {
        String name = "r4_" + user;
        tenantRoles(name, Map.of("tenant.claim.shape", "by-tenant"));

        assertThat(claim(user, name))
                .isEqualTo(Json.of("{'*':{'roles':['" + tenantRole + "'],'member_roles':['" + memberRole + "']}}"));
    }

    @Test
    void R4_byTenantTellsAllMappedMemberRolesAlsoIfOnlyTheHighestIsIssued() {
        tenantRoles("r4_highest", Map.of("tenant.claim.shape", "by-tenant", "tenant.role.selection", "highest"));

        assertThat(claim("creator-and-member", "r4_highest"))
                .isEqualTo(Json.of("{'*':{'roles':['tenant-admin'],'member_roles':['creator','general-member']}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "by-tenant"})
    void R5_emptyMappingMapsNobody(String shape) {
        String name = "r5_empty_" + shape;
        tenantRoles(name, Map.of("tenant.role.mapping", "[]", "tenant.claim.shape", shape));
        tenantRoles(name + "_control", Map.of("tenant.claim.shape", shape));

        JsonNode claims = realm.person("creator").login().accessTokenClaims();
        assertThat(claims.has(name)).isFalse();
        assertThat(claims.has(name + "_control")).isTrue();
    }

    @Test
    void R5_unmappedMemberRoleBecomesNothing() {
        tenantRoles("r5_unmapped", Map.of("tenant.role.mapping", rows("administrator", "Owner")));

        assertThat(claim("administrator", "r5_unmapped")).isEqualTo(Json.of("['Owner']"));
        assertThat(realm.person("creator").login().accessTokenClaims().has("r5_unmapped"))
                .isFalse();
    }

    @Test
    void claimNameWithDotsNests() {
        permissions("a.b.permissions", Map.of());
        tenantRoles("a.b.roles", Map.of());
        tenantRoles("https://example\\.com/roles", Map.of());

        JsonNode claims = realm.person("manager-and-reviewer").login().accessTokenClaims();
        assertThat(claims.required("a").required("b").required("permissions"))
                .isEqualTo(claims.required("permissions"));
        assertThat(claims.path("a").path("b").path("roles")).isEqualTo(Json.of("['tenant-admin']"));
        assertThat(claims.path("https://example.com/roles")).isEqualTo(Json.of("['tenant-admin']"));
    }

    @ParameterizedTest
    @CsvSource({"String, text", "long, 7", "boolean, true"})
    void claimUnderAnothersTextOrNumberIsLeftOutAndTheTokenIsIssued(String type, String value) {
        String outer = "taken_" + type;
        hardcoded(outer, type, value);
        tenantRoles(outer + ".roles", Map.of());

        JsonNode claims = realm.person("creator").login().accessTokenClaims();
        assertThat(claims.path(outer).asText()).isEqualTo(value);
        assertThat(claims.path("tenant_roles")).isEqualTo(Json.of("['tenant-admin']"));
    }

    @Test
    void claimUnderAnothersObjectStandsBesideWhatIsThere() {
        hardcoded("shared", "JSON", "{\"theirs\":1}");
        tenantRoles("shared.ours", Map.of());

        assertThat(claim("creator", "shared")).isEqualTo(Json.of("{'theirs':1,'ours':['tenant-admin']}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"max", "rex", "gwen", "sam", "rita", "manager-and-reviewer"})
    @Tag("smoke")
    void R22_flatSaysTheSameAsNested(String user) {
        permissions("flat_" + user, Map.of("permissions.format", "flat"));

        JsonNode claims = realm.person(user).login().accessTokenClaims();
        JsonNode flat = claims.required("flat_" + user);
        assertThat(flat).isNotEmpty();
        assertThat(flat).extracting(JsonNode::asText).containsExactlyElementsOf(lines(claims.required("permissions")));
    }

    @Test
    void R22_flatIsAListOfSortedStrings() {
        permissions("flat_example", Map.of("permissions.format", "flat"));

        assertThat(claim("rex", "flat_example"))
                .isEqualTo(Json.of("['read-resources:document:*','read-resources:project:*']"));
        assertThat(claim("gwen", "flat_example")).isEqualTo(Json.of("['read-resources:document:handbook']"));
    }

    @Test
    void R14_resourceWithMoreThanTheWholeTypeIsToldCompletely() {
        JsonNode resources = claim("manager-and-reviewer", "permissions").required("resources");

        assertThat(resources.required("project").required("*")).isEqualTo(Json.of("['read-resources']"));
        assertThat(resources.required("project").required("alpha"))
                .hasSize(7)
                .contains(Json.of("'read-resources'"), Json.of("'edit-resources'"));
        assertThat(resources.required("document").required("minutes")).hasSize(7);
    }

    @Test
    void onlyTheChosenResourceTypesAreIssued() {
        permissions("of_documents", Map.of("permissions.resource.types", "document"));
        permissions("of_both", Map.of("permissions.resource.types", "document##project"));

        JsonNode claims = realm.person("manager-and-reviewer").login().accessTokenClaims();
        JsonNode all = claims.required("permissions");
        JsonNode documents = claims.required("of_documents");
        assertThat(all.required("resources").size()).isEqualTo(2);
        assertThat(documents.required("resources").size()).isEqualTo(1);
        assertThat(documents.required("resources").required("document"))
                .isEqualTo(all.required("resources").required("document"));
        assertThat(documents.required("global")).isEqualTo(all.required("global"));
        assertThat(claims.required("of_both")).isEqualTo(all);
    }

    private static JsonNode claim(String user, String name) {
        return realm.person(user).login().accessTokenClaims().required(name);
    }

    private static void tenantRoles(String claimName, Map<String, String> settings) {
        mappers.add(claimName, Mappers.TENANT_ROLES, with(claimName, settings));
    }

    private static void permissions(String claimName, Map<String, String> settings) {
        mappers.add(claimName, Mappers.SCOPED_PERMISSIONS, with(claimName, settings));
    }

    private static void hardcoded(String claimName, String type, String value) {
        mappers.add(
                claimName,
                "oidc-hardcoded-claim-mapper",
                with(claimName, Map.of("claim.value", value, "jsonType.label", type, "access.token.claim", "true")));
    }

    private static Map<String, String> with(String claimName, Map<String, String> settings) {
        Map<String, String> config = new HashMap<>(settings);
        config.put("claim.name", claimName);
        return config;
    }

    /** Member role, tenant role, and so on in turn. */
    private static String rows(String... cells) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < cells.length; i += 2) {
            rows.addObject().put("key", cells[i]).put("value", cells[i + 1]);
        }
        return rows.toString();
    }

    private static Set<String> lines(JsonNode nested) {
        Set<String> lines = new TreeSet<>();
        nested.path("global").forEach(permission -> lines.add(permission.asText()));
        nested.path("resources")
                .properties()
                .forEach(type -> type.getValue().properties().forEach(resource -> resource.getValue()
                        .forEach(permission ->
                                lines.add(permission.asText() + ":" + type.getKey() + ":" + resource.getKey()))));
        return lines;
    }
}
