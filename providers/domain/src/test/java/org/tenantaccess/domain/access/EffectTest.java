package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.access.BuiltIn.customRole;
import static org.tenantaccess.domain.access.Grant.access;
import static org.tenantaccess.domain.access.Grant.everywhere;
import static org.tenantaccess.domain.access.Grant.keys;
import static org.tenantaccess.domain.access.Grant.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenantaccess.domain.access.Effect.Degree;

/** How much of one assignment is effective beside all others. */
class EffectTest {

    @Test
    void R13_nothingWhereTheRoleHasNoFunction() {
        Effect effect = effect(on("document:minutes", "resource-contributor"));

        assertThat(effect.degree()).isEqualTo(Degree.NONE);
        assertThat(effect.confers()).isEmpty();
        assertThat(effect.withheld()).isEmpty();
        assertThat(effect.needs()).isEmpty();
    }

    @Test
    void R9_nothingWhereAllOfItLacksCompanions() {
        Effect effect = effect(on("project:alpha", customRole("a", "administer-resources")));

        assertThat(effect.degree()).isEqualTo(Degree.NONE);
        assertThat(keys(effect.withheld())).containsExactly("administer-resources");
        assertThat(keys(effect.needs())).containsExactly("edit-resource-properties", "edit-resources");
    }

    @Test
    void R9_aPartWhereSomeOfItLacksACompanion() {
        Effect effect = effect(on("project:alpha", customRole("a", "administer-resources", "edit-resources")));

        assertThat(effect.degree()).isEqualTo(Degree.PARTIAL);
        assertThat(keys(effect.confers())).containsExactly("edit-resources");
        assertThat(keys(effect.withheld())).containsExactly("administer-resources");
        assertThat(keys(effect.needs())).containsExactly("edit-resource-properties");
    }

    /** From whichever roles, on this resource or on all. */
    @Test
    void R9_allWhereAnotherAssignmentBringsTheCompanions() {
        Holding administer = on("project:alpha", customRole("a", "administer-resources"));

        for (Holding companions :
                List.of(on("project:alpha", "resource-contributor"), everywhere("resource-contributor"))) {
            assertThat(effect(administer, companions).degree()).isEqualTo(Degree.FULL);
        }
        assertThat(effect(administer, on("project:beta", "resource-contributor"))
                        .degree())
                .isEqualTo(Degree.NONE);
    }

    @Test
    void allOfWhatIsGlobal() {
        Effect effect = effect(everywhere("resource-creator"));

        assertThat(effect.degree()).isEqualTo(Degree.FULL);
        assertThat(keys(effect.confers()))
                .containsExactly("categorize-resources", "create-resource", "list-all-resources");
    }

    /** Its own global permission has no place on one resource (R8). */
    @Test
    void allOfAResourceManagerOnEveryTypeThatTheRoleWorksOn() {
        for (Holding manager : List.of(
                everywhere("resource-manager"),
                on("project:alpha", "resource-manager"),
                on("document:minutes", "resource-manager"))) {
            assertThat(effect(manager).degree()).isEqualTo(Degree.FULL);
        }
    }

    @Test
    void tellsItInOneWord() {
        assertThat(Degree.values()).extracting(Degree::label).containsExactly("full", "partial", "none");
    }

    /** That of the first one. */
    private static Effect effect(Holding... held) {
        return access(held).effectOf(held[0].assignment());
    }
}
