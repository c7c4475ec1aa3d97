package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/**
 * Realm import does not ask whether a mapper's settings are good. One client carries every bad one at once, its twin none;
 * their tokens say the same.
 */
class SmuggledSettingsIT {

    private static final List<String> NO_CLAIM_NAMES = List.of("", " ", "a..b", ".x", "x.", "two words");
    /** What differs from one token to the next, and what names the client. */
    private static final Set<String> OF_ONE_TOKEN = Set.of(
            "exp",
            "iat",
            "auth_time",
            "jti",
            "sid",
            "at_hash",
            "azp",
            "aud",
            "client_id",
            "resource_access",
            "session_state");

    private static TestRealm realm;
    private static Tokens smuggled;
    private static Tokens honest;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(file -> {
            RealmDraft draft = new RealmDraft(file);
            draft.user("both", "creator");
            smuggle(draft.copyOfClient("twcc", "smuggler").putArray("protocolMappers"));
        });
        String max = realm.person("both").id();
        realm.admin()
                .post(
                        "tenant-access/assignments",
                        "{'role':'resource-reviewer','subject':{'type':'user','id':'" + max + "'},'scope':'GLOBAL'}")
                .expect(201);
        smuggled = realm.person("both").login("smuggler");
        honest = realm.person("both").login("twcc");
    }

    private static void smuggle(ArrayNode mappers) {
        for (String type : List.of(Mappers.TENANT_ROLES, Mappers.SCOPED_PERMISSIONS)) {
            for (String name : ReservedClaims.NAMES) {
                add(mappers, type, Map.of("claim.name", name));
                add(mappers, type, Map.of("claim.name", name + ".roles"));
            }
            NO_CLAIM_NAMES.forEach(name -> add(mappers, type, Map.of("claim.name", name)));
            add(mappers, type, Map.of());
        }
        for (String table : List.of("nonsense", "{}", "[1]", "[{\"key\":\"creator\"}]")) {
            add(mappers, Mappers.TENANT_ROLES, Map.of("claim.name", "smuggled", "tenant.role.mapping", table));
        }
        add(mappers, Mappers.TENANT_ROLES, Map.of("claim.name", "smuggled", "tenant.claim.shape", "round"));
        add(mappers, Mappers.TENANT_ROLES, Map.of("claim.name", "smuggled", "tenant.role.selection", "lowest"));
        add(mappers, Mappers.SCOPED_PERMISSIONS, Map.of("claim.name", "smuggled", "permissions.format", "xml"));
        add(
                mappers,
                Mappers.SCOPED_PERMISSIONS,
                Map.of("claim.name", "smuggled", "permissions.resource.types", "planet"));
        add(mappers, Mappers.TENANT_ROLES, Map.of("claim.name", "control"));
    }

    private static void add(ArrayNode mappers, String type, Map<String, String> config) {
        mappers.add(Mappers.representation("smuggled " + mappers.size(), type, config));
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    /** Otherwise nothing below would mean anything. */
    @Test
    void theMappersAreStoredAsImportedAndTheGoodOneAmongThemWorks() {
        JsonNode stored = Mappers.ofClient(realm, "smuggler").all();

        assertThat(stored.findValuesAsText("claim.name"))
                .containsAll(ReservedClaims.NAMES)
                .contains("realm_access.roles", "control");
        assertThat(Surface.having("control", smuggled))
                .isEqualTo(Surface.everywhere(honest.accessTokenClaims().required("tenant_roles")));
        assertThat(Surface.having("permissions", smuggled)).hasSize(Surface.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsIssuedAndNothingElseIsHarmed(Surface surface) {
        ObjectNode claims = (ObjectNode) surface.claims(smuggled);
        ObjectNode control = (ObjectNode) surface.claims(honest);

        assertThat(claims.remove("control")).isNotNull();
        assertThat(names(claims)).isEqualTo(names(control));
        assertThat(without(OF_ONE_TOKEN, claims)).isEqualTo(without(OF_ONE_TOKEN, control));
        assertThat(without(Set.of("tenant_roles", "permissions"), claims).toString())
                .doesNotContain("tenant-admin", "read-resources");
    }

    @Test
    void subjectAndRealmRolesAreTheUsers() {
        JsonNode claims = smuggled.accessTokenClaims();

        assertThat(claims.path("sub").asText()).isEqualTo(realm.person("both").id());
        assertThat(claims.path("iss").asText()).endsWith("/realms/" + realm.name());
        assertThat(claims.path("azp").asText()).isEqualTo("smuggler");
        assertThat(claims.required("realm_access").required("roles").toString())
                .contains("\"creator\"")
                .doesNotContain("tenant-admin");
        assertThat(smuggled.introspection().path("active").asBoolean()).isTrue();
    }

    @Test
    void refreshedTokenIsAsGood() {
        Map<Surface, Set<String>> before = new EnumMap<>(Surface.class);
        Map<Surface, Set<String>> after = new EnumMap<>(Surface.class);
        Tokens refreshed = smuggled.refresh();
        for (Surface surface : Surface.values()) {
            before.put(surface, names(surface.claims(smuggled)));
            after.put(surface, names(surface.claims(refreshed)));
        }

        assertThat(after).isEqualTo(before);
    }

    private static ObjectNode without(Set<String> names, ObjectNode claims) {
        return claims.deepCopy().remove(names);
    }

    private static Set<String> names(JsonNode claims) {
        Set<String> names = new TreeSet<>();
        claims.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
