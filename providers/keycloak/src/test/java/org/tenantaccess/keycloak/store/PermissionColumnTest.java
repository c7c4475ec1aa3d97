package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.Permission;

class PermissionColumnTest {

    private static final int COLUMN = 2_000;

    private final Catalogue catalogue = BuiltInCatalogue.get();

    @Test
    void readsWhatItWrote() {
        SortedSet<Permission> two =
                new TreeSet<>(List.of(catalogue.permission("read-resources"), catalogue.permission("edit-resources")));
        assertThat(PermissionColumn.write(two)).isEqualTo("edit-resources read-resources");
        assertThat(PermissionColumn.read("edit-resources read-resources"))
                .containsExactly("edit-resources", "read-resources");
    }

    @Test
    void aSinglePermissionHasNoBlank() {
        assertThat(PermissionColumn.write(List.of(catalogue.permission("read-resources"))))
                .isEqualTo("read-resources");
        assertThat(PermissionColumn.read("read-resources")).containsExactly("read-resources");
    }

    @Test
    void noKeyHoldsABlank() {
        assertThat(catalogue.permissions())
                .noneMatch(permission -> permission.key().contains(" "));
    }

    @Test
    void theWholeCatalogueFits() {
        assertThat(PermissionColumn.write(catalogue.permissions())).hasSizeLessThanOrEqualTo(COLUMN);
    }
}
