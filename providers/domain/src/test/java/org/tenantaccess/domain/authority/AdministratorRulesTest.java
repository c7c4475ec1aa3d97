package org.tenantaccess.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.authority.Actor.Right.ASSIGN;
import static org.tenantaccess.domain.authority.Actor.Right.DEFINE;
import static org.tenantaccess.domain.authority.Actor.Right.READ_DEFINITIONS;
import static org.tenantaccess.domain.authority.Actor.Right.READ_EVENTS;
import static org.tenantaccess.domain.authority.Actor.Right.READ_HOLDINGS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tenantaccess.domain.authority.Actor.Right;

/** R35: every kind of intent, with every set of rights. */
class AdministratorRulesTest {

    private static final Map<String, Set<Right>> NEEDED = Map.ofEntries(
            Map.entry("ReadDefinitions", Set.of(READ_DEFINITIONS)),
            Map.entry("SeeResource", Set.of(READ_DEFINITIONS)),
            Map.entry("SeeEveryResource", Set.of(READ_DEFINITIONS)),
            Map.entry("SeeAllHoldings", Set.of(READ_HOLDINGS)),
            Map.entry("SeeHoldingsOf", Set.of(READ_HOLDINGS)),
            Map.entry("SeeSomeHoldings", Set.of(READ_HOLDINGS)),
            Map.entry("SeePeople", Set.of(READ_HOLDINGS)),
            Map.entry("SeeChanges", Set.of(READ_EVENTS)),
            Map.entry("SeeHoldersOn", Set.of(READ_HOLDINGS)),
            Map.entry("SeeAssignment", Set.of(READ_HOLDINGS)),
            Map.entry("ChangeAssignments", Set.of(ASSIGN)),
            Map.entry("GrantAnything", Set.of(ASSIGN)),
            Map.entry("Grant", Set.of(ASSIGN)),
            Map.entry("Revoke", Set.of(ASSIGN)),
            Map.entry("RemoveLastSecurityManager", Set.of(ASSIGN)),
            Map.entry("DefineRoles", Set.of(DEFINE)),
            Map.entry("CreateResource", Set.of(DEFINE)),
            Map.entry("EditResource", Set.of(DEFINE)),
            Map.entry("EditSomeResource", Set.of(DEFINE)),
            Map.entry("RemoveSomeResource", Set.of(DEFINE)),
            Map.entry("RemoveResource", Set.of(DEFINE)),
            Map.entry("Categorize", Set.of(DEFINE)),
            Map.entry("Import", Set.of(ASSIGN, DEFINE)));

    static final Iterable<Intent> INTENTS = Intents.ALL;

    @ParameterizedTest
    @FieldSource("INTENTS")
    void R35_everyIntentNeedsItsRightAndNoOther(Intent intent) {
        Set<Right> needed = NEEDED.get(intent.getClass().getSimpleName());
        allSets().forEach(rights -> assertThat(Cast.AUTHORITY.rule(new Actor.Administrator(rights), intent))
                .as("%s with %s", intent, rights)
                .isEqualTo(new Ruling(rights.containsAll(needed), "R35")));
    }

    @Test
    void R35_theTableIsComplete() {
        assertThat(Intents.ALL.stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrder(Intent.class.getPermittedSubclasses());
        assertThat(NEEDED.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Intent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
        assertThat(Actor.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Actor.Administrator.class, Actor.Holder.class);
    }

    @Test
    void R35_administratorsReachEverything() {
        Actor administrator = new Actor.Administrator(Set.of());
        assertThat(Cast.AUTHORITY.sees(administrator)).isEqualTo(Reach.EVERYTHING);
        assertThat(Cast.AUTHORITY.manages(administrator)).isEqualTo(Reach.EVERYTHING);
    }

    @Test
    void R35_rightsAreThoseOfTheMomentWhenTheAdministratorCame() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Actor.Administrator administrator = new Actor.Administrator(rights);
        rights.add(DEFINE);
        assertThat(administrator.rights()).isEmpty();
    }

    private static List<Set<Right>> allSets() {
        List<Set<Right>> sets = new ArrayList<>(List.of(Set.of()));
        for (Right right : Right.values()) {
            for (Set<Right> without : List.copyOf(sets)) {
                Set<Right> with = new HashSet<>(without);
                with.add(right);
                sets.add(with);
            }
        }
        return sets;
    }
}
