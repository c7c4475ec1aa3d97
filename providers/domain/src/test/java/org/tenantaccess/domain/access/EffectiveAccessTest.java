package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.BuiltIn.permission;
import static org.tenantaccess.domain.access.BuiltIn.resource;
import static org.tenantaccess.domain.access.Grant.access;
import static org.tenantaccess.domain.access.Grant.everywhere;
import static org.tenantaccess.domain.access.Grant.keys;
import static org.tenantaccess.domain.access.Grant.on;

import org.junit.jupiter.api.Test;

class EffectiveAccessTest {

    private static final ResourceRef ALPHA = resource("project:alpha");
    private static final ResourceRef BETA = resource("project:beta");

    @Test
    void R10_readWriteNeedsBothEditPermissions() {
        assertThat(access(on("project:alpha", "resource-contributor")).modeOf(ALPHA))
                .isEqualTo(AccessMode.READ_WRITE);
        assertThat(access(on("project:alpha", customRole("e", "edit-resources")))
                        .modeOf(ALPHA))
                .isEqualTo(AccessMode.READ_ONLY);
        assertThat(access(on("project:alpha", customRole("p", "edit-resource-properties")))
                        .modeOf(ALPHA))
                .isEqualTo(AccessMode.READ_ONLY);
    }

    @Test
    void R10_bothMayComeFromDifferentRoles() {
        EffectiveAccess access = access(
                on("project:alpha", customRole("e", "edit-resources")),
                on("project:alpha", customRole("p", "edit-resource-properties")));
        assertThat(access.modeOf(ALPHA)).isEqualTo(AccessMode.READ_WRITE);
    }

    @Test
    void R10_readOnlyAsSoonAsAnythingIsEffective() {
        EffectiveAccess access = access(on("project:alpha", customRole("r", "release-resource-locks")));
        assertThat(access.modeOf(ALPHA)).isEqualTo(AccessMode.READ_ONLY);
        assertThat(access.modeOf(BETA)).isEqualTo(AccessMode.NONE);
        assertThat(access(on("project:alpha", customRole("a", "administer-resources")))
                        .modeOf(ALPHA))
                .isEqualTo(AccessMode.NONE);
    }

    @Test
    void R11_listAllResourcesShowsEverythingAndReadsNothing() {
        EffectiveAccess access = access(everywhere("resource-creator"));
        assertThat(access.sees(ALPHA)).isTrue();
        assertThat(access.sees(resource("document:minutes"))).isTrue();
        assertThat(access.on(ALPHA)).isEmpty();
        assertThat(access.decide(permission("read-resources"), ALPHA).allowed()).isFalse();
    }

    @Test
    void R32_seesOnlyResourcesOnWhichAPermissionIsEffective() {
        EffectiveAccess access = access(on("project:alpha", "resource-reviewer"));
        assertThat(access.sees(ALPHA)).isTrue();
        assertThat(access.sees(BETA)).isFalse();
        assertThat(access.sees(resource("document:alpha"))).isFalse();
    }

    @Test
    void R32_seesNothingWithoutAnyPermission() {
        assertThat(access().sees(ALPHA)).isFalse();
        assertThat(access(everywhere("server-administrator")).sees(ALPHA)).isFalse();
    }

    @Test
    void theResourceManagerOfOneProjectHasSevenPermissionsThereAndSeesUsers() {
        EffectiveAccess max = access(on("project:alpha", "resource-manager"));
        assertThat(keys(max.on(ALPHA)))
                .containsExactly(
                        "administer-resources",
                        "edit-resource-properties",
                        "edit-resources",
                        "manage-model-permissions",
                        "manage-owned-resource-access-right",
                        "read-resources",
                        "remove-resource");
        assertThat(keys(max.global())).containsExactly("list-all-users");
        assertThat(max.types()).isEmpty();
    }

    @Test
    void cannotBeChangedFromOutside() {
        EffectiveAccess access = access(on("project:alpha", "resource-reviewer"), everywhere("server-administrator"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> access.on(ALPHA).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> access.resources().values().forEach(set -> set.clear()));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> access.global().clear());
    }
}
