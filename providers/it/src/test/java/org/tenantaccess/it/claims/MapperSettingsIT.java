package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** What an administrator cannot save: 400, a message that names the setting, and nothing stored. */
class MapperSettingsIT {

    private static final String ABSENT = null;

    /** What was there before anything was refused. */
    private static final Map<Mappers, JsonNode> STORED = new HashMap<>();

    private static TestRealm realm;
    private static Mappers ofScope;
    private static Mappers ofClient;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh();
        ofScope = Mappers.ofScope(realm, "tenant-roles");
        ofClient = Mappers.ofClient(realm, "twcc");
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    static Stream<Arguments> refused() {
        Stream<Arguments> names = Stream.of(
                        "realm_access.roles", "sub", "", "   ", "aud.x", "a..b", "two words", ".a", ABSENT)
                .map(name -> Arguments.of(Mappers.TENANT_ROLES, "claim.name", name, "claim.name"));
        Stream<Arguments> ofPermissions = Stream.of("realm_access.roles", "sub", "", ABSENT)
                .map(name -> Arguments.of(Mappers.SCOPED_PERMISSIONS, "claim.name", name, "claim.name"));
        Stream<Arguments> mappings = Stream.of(
                        "nonsense",
                        "{}",
                        "\"creator\"",
                        "[1]",
                        "[{\"key\":\"creator\"}]",
                        "[{\"key\":\"\",\"value\":\"Owner\"}]",
                        "[{\"key\":\"creator\",\"value\":\" \"}]",
                        "[{\"key\":\"creator\",\"value\":{}}]")
                .map(table -> Arguments.of(Mappers.TENANT_ROLES, "tenant.role.mapping", table, "tenant.role.mapping"));
        Stream<Arguments> others = Stream.of(
                Arguments.of(Mappers.TENANT_ROLES, "tenant.claim.shape", "round", "tenant.claim.shape"),
                Arguments.of(Mappers.TENANT_ROLES, "tenant.role.selection", "lowest", "tenant.role.selection"),
                Arguments.of(Mappers.SCOPED_PERMISSIONS, "permissions.format", "xml", "permissions.format"),
                Arguments.of(
                        Mappers.SCOPED_PERMISSIONS,
                        "permissions.resource.types",
                        "document##planet",
                        "permissions.resource.types"));
        return Stream.of(names, ofPermissions, mappings, others).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void newMapperOfAClientScopeIsRefused(String type, String setting, String value, String named) {
        refusesToAdd(ofScope, type, setting, value, named);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void newMapperOfAClientIsRefused(String type, String setting, String value, String named) {
        refusesToAdd(ofClient, type, setting, value, named);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void changeOfAMapperIsRefused(String type, String setting, String value, String named) {
        boolean roles = type.equals(Mappers.TENANT_ROLES);
        Mappers mappers = Mappers.ofScope(realm, roles ? "tenant-roles" : "scoped-permissions");
        ObjectNode before = mappers.find(roles ? "tenant roles" : "scoped permissions");
        ObjectNode changed = before.deepCopy();
        changed.withObject("config").put(setting, value);
        if (value == null) {
            changed.withObject("config").remove(setting);
        }

        isRefused(mappers.trySave(changed), named);

        assertThat(mappers.find(before.path("name").asText())).isEqualTo(before);
    }

    /** The console's "add several": all or nothing. */
    @Test
    void severalNewMappersAreRefusedTogether() {
        var before = ofClient.all();
        ArrayNode both = JsonNodeFactory.instance
                .arrayNode()
                .add(Mappers.representation("good", Mappers.TENANT_ROLES, Map.of("claim.name", "good")))
                .add(Mappers.representation("bad", Mappers.TENANT_ROLES, Map.of("claim.name", "sub")));

        Answer answer = realm.admin().post(ofClient.path().replace("/models", "/add-models"), both);

        isRefused(answer, "claim.name");
        assertThat(ofClient.all()).isEqualTo(before);
    }

    @Test
    @Tag("smoke")
    void reservedClaimNameIsRefusedWithAMessageThatSaysWhy() {
        Answer answer = ofClient.tryAdd("forger", Mappers.TENANT_ROLES, Map.of("claim.name", "realm_access.roles"));

        isRefused(answer, "claim.name is, or lies under, a claim with a meaning of its own: realm_access.roles");
    }

    @ParameterizedTest
    @FieldSource("org.tenantaccess.it.claims.ReservedClaims#NAMES")
    void everyReservedClaimNameIsRefusedAndWhatLiesUnderIt(String name) {
        isRefused(ofClient.tryAdd("it", Mappers.SCOPED_PERMISSIONS, Map.of("claim.name", name)), "claim.name");
        isRefused(ofClient.tryAdd("it", Mappers.TENANT_ROLES, Map.of("claim.name", name + ".x.y")), "claim.name");
    }

    /** The refusals above are not for another reason: the same mappers are taken with good settings. */
    @ParameterizedTest
    @MethodSource("accepted")
    void goodSettingsAreStoredAsTheyAre(String type, String setting, String value) {
        Mappers mappers = Mappers.ofClient(realm, "grafana");
        Map<String, String> config = new HashMap<>(Map.of("claim.name", "kept"));
        config.put(setting, value);

        String id = mappers.tryAdd("kept", type, config).expect(201).createdId();
        assertThat(mappers.find("kept").path("config").path(setting).asText()).isEqualTo(value);
        realm.admin().delete(mappers.path() + "/" + id).expect(204);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Mappers.TENANT_ROLES, "claim.name", "a.b.roles"),
                Arguments.of(Mappers.TENANT_ROLES, "claim.name", "subject"),
                Arguments.of(
                        Mappers.TENANT_ROLES, "tenant.role.mapping", "[{\"key\":\"creator\",\"value\":\"Owner\"}]"),
                Arguments.of(Mappers.TENANT_ROLES, "tenant.role.mapping", "[]"),
                Arguments.of(Mappers.TENANT_ROLES, "tenant.claim.shape", "by-tenant"),
                Arguments.of(Mappers.TENANT_ROLES, "tenant.role.selection", "highest"),
                Arguments.of(Mappers.SCOPED_PERMISSIONS, "permissions.format", "flat"),
                Arguments.of(Mappers.SCOPED_PERMISSIONS, "permissions.resource.types", "document##project"));
    }

    private static void refusesToAdd(Mappers mappers, String type, String setting, String value, String named) {
        JsonNode before = STORED.computeIfAbsent(mappers, Mappers::all);
        Map<String, String> config = new HashMap<>(Map.of("claim.name", "fine"));
        config.put(setting, value);
        if (value == null) {
            config.remove(setting);
        }

        isRefused(mappers.tryAdd("refused", type, config), named);

        assertThat(mappers.all()).isEqualTo(before);
    }

    private static void isRefused(Answer answer, String message) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
        assertThat(answer.body().path("error_description").asText()).contains(message);
    }
}
