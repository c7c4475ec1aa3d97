package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTest {

    private final Permission read = BuiltIn.permission("read-resources");

    @Test
    void isTheSameWhenItsKeyIs() {
        Permission renamed =
                new Permission("read-resources", "Read", "", PermissionScope.GLOBAL, Set.of(), Set.of(), Set.of());
        assertThat(renamed).isEqualTo(read).hasSameHashCodeAs(read).isEqualByComparingTo(read);
    }

    @Test
    void differsFromEverythingElse() {
        assertThat(read)
                .isNotEqualTo(BuiltIn.permission("edit-resources"))
                .isNotEqualTo("read-resources")
                .hasToString("read-resources")
                .isGreaterThan(BuiltIn.permission("edit-resources"));
    }
}
