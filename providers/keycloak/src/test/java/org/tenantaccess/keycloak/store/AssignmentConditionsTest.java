package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Reach;

class AssignmentConditionsTest {

    private static final ResourceRef ALPHA = new ResourceRef("project", "alpha");
    private static final Reach NOTHING = new Reach(false, Set.of(), Set.of());

    @Test
    void withoutAFilterItIsTheWholeRealm() {
        assertThat(written(AssignmentFilter.NONE))
                .isEqualTo(new Written(" where (a.realmId = :realm)", Map.of("realm", "r")));
    }

    @Test
    void narrowsByAllThatIsGiven() {
        AssignmentFilter filter = new AssignmentFilter(
                Reach.EVERYTHING, Set.of(), Subject.group("g"), "auditor", ScopeKind.CUSTOM, ALPHA);
        assertThat(written(filter).parameters())
                .isEqualTo(Map.of(
                        "realm", "r", "role", "auditor", "kind", "G", "subject", "g", "type", "project", "id",
                        "alpha"));
    }

    @Test
    void tellsTheScopesApart() {
        assertThat(written(scope(ScopeKind.GLOBAL)).where()).endsWith(" and (a.resourceType = '*')");
        assertThat(written(scope(ScopeKind.CUSTOM)).where()).endsWith(" and (a.resourceType <> '*')");
    }

    @Test
    void R33_showsNothingToWhoReachesNothing() {
        assertThat(written(reach(NOTHING, Set.of())).where()).endsWith(" and (1 = 0)");
    }

    @Test
    void R33_showsTheOwnToWhoReachesNothing() {
        Written written = written(reach(NOTHING, Set.of(Subject.user("ann"))));
        assertThat(written.where()).endsWith(" and (1 = 0 or a.subjectId in (:own))");
        assertThat(written.parameters()).containsEntry("own", List.of("ann"));
    }

    /** One alternative more widens nothing else: it stands in brackets. */
    @Test
    void R33_showsTheOwnBesideWhatIsReached() {
        Reach reach = new Reach(false, Set.of("document"), Set.of(ALPHA));
        AssignmentFilter filter = reach(reach, Set.of(Subject.user("ann"))).ofRole("auditor");
        assertThat(written(filter).where())
                .isEqualTo(" where (a.realmId = :realm) and (a.roleKey = :role)"
                        + " and (a.resourceType in (:reachTypes)"
                        + " or (a.resourceType = :reachType1 and a.resourceId in (:reachIds1))"
                        + " or a.subjectId in (:own))");
    }

    @Test
    void R33_everythingNeedsNoCondition() {
        assertThat(written(reach(Reach.EVERYTHING, Set.of(Subject.user("ann")))))
                .isEqualTo(written(AssignmentFilter.NONE));
    }

    private static AssignmentFilter scope(ScopeKind scope) {
        return new AssignmentFilter(Reach.EVERYTHING, Set.of(), null, null, scope, null);
    }

    private static AssignmentFilter reach(Reach reach, Set<Subject> own) {
        return new AssignmentFilter(reach, own, null, null, null, null);
    }

    private static Written written(AssignmentFilter filter) {
        return Written.of(AssignmentConditions.of("r", filter)).hasAValueForEveryParameter();
    }
}
