package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tenantaccess.domain.access.Grant.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue that is wrong is refused as a whole, with the place that is wrong. */
class CatalogueReaderTest {

    private final Map<String, Object> json = new HashMap<>(Map.of(
            "resourceTypes", List.of(Map.of("key", "star", "name", "Star")),
            "permissions", List.of(permission("see", Map.of()), global("rule", Map.of())),
            "readWrite", List.of("see"),
            "seesEverything", "rule",
            "customRoles", Map.of("assignableScopes", List.of("CUSTOM"), "worksOn", List.of("star")),
            "roles", List.of(role("astronomer", "see", "star"))));

    @Test
    void readsAnotherCatalogueThanTheBuiltIn() {
        Catalogue catalogue = Catalogue.from(json);
        assertThat(keys(catalogue.permissions())).containsExactly("see", "rule");
        assertThat(catalogue.predefinedRole("astronomer").orElseThrow().worksOn())
                .containsExactly("star");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resourceTypes", "permissions", "roles", "customRoles", "seesEverything"})
    void needsEveryPart(String part) {
        json.remove(part);
        refused().withMessageContaining("catalogue." + part + " is not a ");
    }

    @Test
    void refusesWhatIsNotOfItsKind() {
        json.put("resourceTypes", List.of("star"));
        refused().withMessage("catalogue.resourceTypes is not a Map");
        json.put("resourceTypes", List.of(Map.of("key", "star", "name", 1)));
        refused().withMessage("catalogue.resourceTypes.name is not a String");
        json.put("resourceTypes", "star");
        refused().withMessage("catalogue.resourceTypes is not a List");
    }

    @Test
    void refusesOneKeyTwice() {
        json.put("permissions", List.of(permission("see", Map.of()), permission("see", Map.of())));
        refused().withMessage("twice in the catalogue: see");
    }

    @Test
    void refusesOneNameForTwo() {
        json.put(
                "permissions",
                List.of(permission("see", Map.of()), permission("look", Map.of("aliases", List.of("SEE")))));
        refused().withMessage("see and look are both named SEE");
    }

    @Test
    void refusesUnknownPermissions() {
        json.put("readWrite", List.of("touch"));
        refused().withMessage("readWrite names an unknown permission: touch");
        json.put("roles", List.of(role("astronomer", "touch", "star")));
        refused().withMessage("roles.astronomer names an unknown permission: touch");
        json.put("permissions", List.of(permission("see", Map.of("requires", List.of("touch")))));
        refused().withMessage("requires names an unknown permission: touch");
        json.put("permissions", List.of(permission("see", Map.of("includes", List.of("touch")))));
        refused().withMessage("includes names an unknown permission: touch");
    }

    @Test
    void refusesUnknownResourceTypesAndScopes() {
        json.put("roles", List.of(role("astronomer", "see", "moon")));
        refused().withMessage("worksOn names an unknown resource type: [moon]");
        json.put("roles", List.of());
        json.put("customRoles", Map.of("assignableScopes", List.of("ORBIT")));
        refused().withMessageContaining("ORBIT");
    }

    @Test
    void R8_onlyGlobalPermissionsAreIncluded() {
        json.put(
                "permissions",
                List.of(permission("see", Map.of("includes", List.of("see"))), global("rule", Map.of())));
        refused().withMessage("see includes one that is not global");
    }

    @Test
    void R8_aGlobalPermissionIncludesNothing() {
        json.put(
                "permissions",
                List.of(permission("see", Map.of()), global("rule", Map.of("includes", List.of("rule")))));
        refused().withMessage("rule is global and can neither include nor require");
    }

    @Test
    void R9_onlyPermissionsOnResourcesAreCompanions() {
        json.put(
                "permissions",
                List.of(permission("see", Map.of("requires", List.of("rule"))), global("rule", Map.of())));
        refused().withMessage("see requires one that is global");
        json.put(
                "permissions",
                List.of(permission("see", Map.of()), global("rule", Map.of("requires", List.of("see")))));
        refused().withMessage("rule is global and can neither include nor require");
    }

    private ThrowableAssertAlternative<IllegalArgumentException> refused() {
        return assertThatIllegalArgumentException().isThrownBy(() -> Catalogue.from(json));
    }

    private static Map<String, Object> permission(String key, Map<String, Object> more) {
        return permission(key, "GLOBAL_OR_RESOURCE", more);
    }

    private static Map<String, Object> global(String key, Map<String, Object> more) {
        return permission(key, "GLOBAL", more);
    }

    private static Map<String, Object> permission(String key, String scope, Map<String, Object> more) {
        Map<String, Object> permission = new HashMap<>(more);
        permission.putAll(Map.of("key", key, "name", key, "description", key, "scope", scope));
        return permission;
    }

    private static Map<String, Object> role(String key, String permission, String type) {
        return Map.of(
                "key",
                key,
                "name",
                key,
                "description",
                key,
                "permissions",
                List.of(permission),
                "assignableScopes",
                List.of("CUSTOM"),
                "worksOn",
                List.of(type));
    }
}
