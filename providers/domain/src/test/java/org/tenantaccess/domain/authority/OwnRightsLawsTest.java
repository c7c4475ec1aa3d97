package org.tenantaccess.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.claim.RandomHoldings;

/** R26: nobody enlarges their own rights, whatever they hold, and however many grants they make. */
class OwnRightsLawsTest {

    private static final Subject ANN = Subject.user("ann");
    private static final Subject STAFF = Subject.group("/staff");
    private static final Subject REVIEWERS = Subject.group("/staff/reviewers");
    private static final Set<Subject> REACHING_ANN = Set.of(ANN, STAFF, REVIEWERS);
    private static final Authority AUTHORITY = new Authority(RandomHoldings.CATALOGUE);

    private static final Role OWNER =
            RandomHoldings.CATALOGUE.predefinedRole(Appointed.RESOURCE_OWNER).orElseThrow();
    private static final Role RIGHT_ONLY = RandomHoldings.CATALOGUE.customRole(
            "right", new DisplayName("right"), "", List.of("manage-owned-resource-access-right"));

    /** All but Security Managers, each with the right to manage access to something. */
    @Provide
    Arbitrary<List<Holding>> managers() {
        Arbitrary<Holding> right = Combinators.combine(
                        Arbitraries.of(RandomHoldings.NAMED),
                        Arbitraries.of(REACHING_ANN),
                        Arbitraries.of(OWNER, RIGHT_ONLY))
                .as((resource, subject, role) -> Holding.direct(new Assignment(role, subject, Scope.on(resource))));
        return Combinators.combine(RandomHoldings.lists(), right).as((others, own) -> {
            List<Holding> holdings = new ArrayList<>(others);
            holdings.removeIf(holding -> holding.assignment().role().key().equals(Appointed.SECURITY_MANAGER));
            holdings.add(own);
            return holdings;
        });
    }

    @Provide
    Arbitrary<List<Assignment>> grants() {
        return Arbitraries.of(ANN, STAFF, REVIEWERS, Subject.user("bob"))
                .flatMap(RandomHoldings::assignment)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void R26_noAllowedGrantEnlargesTheActorsOwnRights(
            @ForAll("managers") List<Holding> before, @ForAll("grants") List<Assignment> grants) {
        List<Holding> holdings = new ArrayList<>(before);
        EffectiveAccess access = access(before);
        int reaching = 0;
        for (Assignment grant : grants) {
            Actor.Holder actor = new Actor.Holder(ANN, REACHING_ANN, access(holdings));
            boolean allowed = AUTHORITY.rule(actor, new Intent.Grant(grant)).allowed();
            if (allowed && REACHING_ANN.contains(grant.subject())) {
                holdings.add(Holding.direct(grant));
                reaching++;
            }
        }
        Statistics.label("a grant reached the actor").collect(reaching > 0).coverage(coverage -> coverage.check(true)
                .percentage(percentage -> percentage > 5));
        assertSame(access(holdings), access);
    }

    private static void assertSame(EffectiveAccess after, EffectiveAccess before) {
        assertThat(after.global()).isEqualTo(before.global());
        assertThat(after.onEvery("project")).isEqualTo(before.onEvery("project"));
        assertThat(after.onEvery("document")).isEqualTo(before.onEvery("document"));
        for (ResourceRef resource : RandomHoldings.RESOURCES) {
            assertThat(after.on(resource)).as("on %s", resource).isEqualTo(before.on(resource));
        }
    }

    private static EffectiveAccess access(List<Holding> holdings) {
        return new AccessResolver(RandomHoldings.CATALOGUE).resolve(holdings);
    }
}
