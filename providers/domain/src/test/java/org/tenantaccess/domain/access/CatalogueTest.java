package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tenantaccess.domain.access.BuiltIn.CATALOGUE;
import static org.tenantaccess.domain.access.Grant.keys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    @Test
    void hasTheNineteenPermissionsWithTheirScopes() {
        assertThat(CATALOGUE.permissions()).hasSize(19);
        assertThat(keysAt(PermissionScope.GLOBAL_OR_RESOURCE)).hasSize(8).isEqualTo(SourceTables.RESOURCE_PERMISSIONS);
        assertThat(keysAt(PermissionScope.GLOBAL)).hasSize(11).isEqualTo(SourceTables.GLOBAL_PERMISSIONS);
    }

    @Test
    void hasTheEightPredefinedRoles() {
        List<SourceTables.PredefinedRole> roles = CATALOGUE.predefinedRoles().stream()
                .map(role -> new SourceTables.PredefinedRole(
                        role.key(), Set.copyOf(keys(role.permissions())), role.assignableScopes(), role.worksOn()))
                .toList();
        assertThat(roles).hasSize(8).isEqualTo(SourceTables.ROLES);
        assertThat(CATALOGUE.predefinedRoles()).allMatch(Role::predefined);
    }

    @Test
    void hasProjectsAndDocuments() {
        assertThat(CATALOGUE.resourceTypes())
                .containsExactly(new ResourceType("project", "Project"), new ResourceType("document", "Document"));
    }

    @Test
    void saysWhichPermissionsIncludeAndRequireOthers() {
        assertThat(related(Permission::includes))
                .isEqualTo(Map.of(
                        "manage-model-permissions", Set.of("list-all-users"),
                        "manage-owned-resource-access-right", Set.of("list-all-users")));
        assertThat(related(Permission::requires))
                .isEqualTo(Map.of("administer-resources", Set.of("edit-resources", "edit-resource-properties")));
    }

    @Test
    void saysWhatReadWriteAndSeeingMean() {
        assertThat(keys(CATALOGUE.readWrite())).containsExactly("edit-resource-properties", "edit-resources");
        assertThat(CATALOGUE.seesEverything().key()).isEqualTo("list-all-resources");
    }

    @Test
    void describesEverything() {
        assertThat(CATALOGUE.permissions())
                .noneMatch(permission -> permission.description().isBlank());
        assertThat(CATALOGUE.predefinedRoles())
                .noneMatch(role -> role.description().isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "edit-resources, edit-resources",
        "Edit Resources, edit-resources",
        "' EDIT resources ', edit-resources",
        "Manage Owned Resource Access Right, manage-owned-resource-access-right",
        "Manage Owned Resource Right, manage-owned-resource-access-right",
        "Create Resources, create-resource",
        "Create Resource, create-resource",
        "create users, create-user"
    })
    void acceptsKeysDisplayNamesAndAliases(String name, String key) {
        assertThat(CATALOGUE.permissionNamed(name)).map(Permission::key).contains(key);
    }

    @Test
    void knowsNoOtherPermission() {
        assertThat(CATALOGUE.permissionNamed("fly")).isEmpty();
        assertThat(CATALOGUE.predefinedRole("pilot")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fly", "Edit Resources", "EDIT-RESOURCES"})
    void aKeyIsExact(String key) {
        assertThatThrownBy(() -> CATALOGUE.permission(key)).isInstanceOfSatisfying(RejectedInput.class, rejected -> {
            assertThat(rejected.rejection()).isEqualTo(Rejection.UNKNOWN_PERMISSION);
            assertThat(rejected.parameters()).containsExactly(key);
        });
    }

    @Test
    void identifiesResourcesOfItsTypesOnly() {
        assertThat(CATALOGUE.resource("document", "handbook")).hasToString("document:handbook");
        assertThatThrownBy(() -> CATALOGUE.resource("planet", "mars"))
                .isInstanceOfSatisfying(RejectedInput.class, rejected -> {
                    assertThat(rejected.field()).isEqualTo("type");
                    assertThat(rejected.rejection()).isEqualTo(Rejection.UNKNOWN_RESOURCE_TYPE);
                });
    }

    @Test
    void R12_cannotBeChangedFromOutside() {
        Catalogue catalogue = Catalogue.from(BuiltIn.json());
        Stream.of(
                        catalogue.predefinedRoles(),
                        catalogue.permissions(),
                        catalogue.resourceTypes(),
                        catalogue.readWrite())
                .forEach(data -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(data::clear));
    }

    private static Set<String> keysAt(PermissionScope scope) {
        return CATALOGUE.permissions().stream()
                .filter(permission -> permission.scope() == scope)
                .map(Permission::key)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> related(Function<Permission, Set<String>> relation) {
        return CATALOGUE.permissions().stream()
                .filter(permission -> !relation.apply(permission).isEmpty())
                .collect(Collectors.toMap(Permission::key, relation));
    }
}
