package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.authority.Reach;

class ConditionsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void searchesNothingWithoutAText(String search) {
        assertThat(Conditions.contains(search)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, alpha",
        "' Alpha  Beta ', alpha beta",
        "100%, 100%",
        "a_b, a_b",
        "a[b, a[b",
        "ＡＢ, ab",
        "Straße, strasse"
    })
    void R16_searchesAsNamesAreCompared(String search, String key) {
        assertThat(Conditions.contains(search)).isEqualTo(key);
    }

    @Test
    void leavesOutWhatIsNotGiven() {
        Conditions conditions = Conditions.realm("a", "r").and("a.roleKey = :role", "role", null);
        assertThat(Written.of(conditions)).isEqualTo(new Written(" where (a.realmId = :realm)", Map.of("realm", "r")));
    }

    /** An alternative in one condition opens no other. */
    @Test
    void keepsEachConditionInBrackets() {
        Conditions conditions = Conditions.realm("a", "r").and("x or y").and("z");
        assertThat(Written.of(conditions).where()).isEqualTo(" where (a.realmId = :realm) and (x or y) and (z)");
    }

    @Test
    void withoutAnyConditionThereIsNoWhere() {
        assertThat(Written.of(new Conditions()).where()).isEmpty();
    }

    @Test
    void R32_everythingNeedsNoCondition() {
        assertThat(Written.of(new Conditions().reach("r", Reach.EVERYTHING)).where())
                .isEmpty();
    }

    @Test
    void R32_nothingIsNothing() {
        Reach nothing = new Reach(false, Set.of(), Set.of());
        assertThat(Written.of(new Conditions().reach("r", nothing)).where()).isEqualTo(" where (1 = 0)");
    }

    @Test
    void R32_reachesWholeTypesAndSingleResources() {
        Reach reach = new Reach(
                false,
                Set.of("document"),
                Set.of(new ResourceRef("project", "alpha"), new ResourceRef("model", "alpha")));
        Written written = Written.of(new Conditions().reach("r", reach)).hasAValueForEveryParameter();
        assertThat(written.where())
                .isEqualTo(" where (r.resourceType in (:reachTypes)"
                        + " or (r.resourceType = :reachType1 and r.resourceId in (:reachIds1))"
                        + " or (r.resourceType = :reachType2 and r.resourceId in (:reachIds2)))");
        assertThat(written.parameters())
                .isEqualTo(Map.of(
                        "reachTypes", List.of("document"),
                        "reachType1", "model",
                        "reachIds1", List.of("alpha"),
                        "reachType2", "project",
                        "reachIds2", List.of("alpha")));
    }
}
