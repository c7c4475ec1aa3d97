package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Role;

/** What is in the database may be older than the catalogue. */
class RoleRowTest {

    private final Catalogue catalogue = BuiltInCatalogue.get();
    private final Role role = catalogue.customRole(
            "auditor", new DisplayName("Auditor"), "Reads", List.of("read-resources", "edit-resources"));
    private final RoleEntity row = new RoleEntity("id", "realm", role);

    @Test
    void readsWhatWasWritten() {
        assertThat(RoleRow.read(row, catalogue)).contains(role);
    }

    /** One of the databases stores the empty text as null. */
    @Test
    void anAbsentDescriptionIsEmpty() {
        row.description = null;
        assertThat(RoleRow.read(row, catalogue).orElseThrow().description()).isEmpty();
    }

    @Test
    void leavesOutWhatTheCatalogueNoLongerAllows() {
        row.permissions = "create-resource read-resources walk-the-dog";
        assertThat(RoleRow.read(row, catalogue).orElseThrow().permissions())
                .extracting(Permission::key)
                .containsExactly("read-resources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "walk-the-dog", "create-resource"})
    void aRoleWithoutAnyPermissionIsNone(String permissions) {
        row.permissions = permissions;
        assertThat(RoleRow.read(row, catalogue)).isEmpty();
    }
}
