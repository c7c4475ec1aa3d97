package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.Decision;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceRef;

/** R22: merging is commutative, associative and idempotent, and never takes anything away. */
class MergeLawsTest {

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RandomHoldings.lists();
    }

    @Property
    void R22_mergingIsCommutative(@ForAll("holdings") List<Holding> one, @ForAll("holdings") List<Holding> other) {
        assertThat(claim(joined(one, other))).isEqualTo(claim(joined(other, one)));
    }

    @Property
    void R22_mergingIsAssociative(
            @ForAll("holdings") List<Holding> a,
            @ForAll("holdings") List<Holding> b,
            @ForAll("holdings") List<Holding> c) {
        assertThat(claim(joined(new HashSet<>(joined(a, b)), c)))
                .isEqualTo(claim(joined(a, new HashSet<>(joined(b, c)))));
    }

    @Property
    void R22_mergingIsIdempotent(@ForAll("holdings") List<Holding> holdings) {
        assertThat(claim(joined(holdings, holdings))).isEqualTo(claim(holdings));
    }

    @Property(tries = 300)
    void R22_orderNeverMatters(@ForAll("holdings") List<Holding> holdings, @ForAll Random random) {
        List<Holding> shuffled = new ArrayList<>(holdings);
        Collections.shuffle(shuffled, random);
        EffectiveAccess access = access(holdings);
        EffectiveAccess again = access(shuffled);
        assertThat(claim(shuffled)).isEqualTo(claim(holdings));
        for (Permission permission : RandomHoldings.CATALOGUE.permissions()) {
            for (ResourceRef resource : RandomHoldings.RESOURCES) {
                assertSame(access.decide(permission, resource), again.decide(permission, resource));
            }
        }
    }

    @Property
    void R22_moreAssignmentsNeverTakeAPermissionAway(
            @ForAll("holdings") List<Holding> before, @ForAll("holdings") List<Holding> added) {
        EffectiveAccess less = access(before);
        EffectiveAccess more = access(joined(before, added));
        assertThat(more.global()).containsAll(less.global());
        for (ResourceRef resource : RandomHoldings.RESOURCES) {
            assertThat(more.on(resource)).containsAll(less.on(resource));
            assertThat(more.modeOf(resource)).isGreaterThanOrEqualTo(less.modeOf(resource));
            assertThat(more.sees(resource) || !less.sees(resource)).isTrue();
        }
    }

    private static void assertSame(Decision one, Decision other) {
        assertThat(one.allowed()).isEqualTo(other.allowed());
        assertThat(one.because()).containsExactlyInAnyOrderElementsOf(other.because());
        assertThat(one.withheld()).containsExactlyInAnyOrderElementsOf(other.withheld());
    }

    /** As text too: equal maps may still be printed in another order. */
    private static List<Object> claim(Collection<Holding> holdings) {
        GrantTable grants = GrantTable.of(access(holdings));
        Optional<Object> nested = PermissionClaim.NESTED.value(grants);
        Optional<Object> flat = PermissionClaim.FLAT.value(grants);
        return List.of(nested, nested.toString(), flat);
    }

    private static EffectiveAccess access(Collection<Holding> holdings) {
        return new AccessResolver(RandomHoldings.CATALOGUE).resolve(holdings);
    }

    private static List<Holding> joined(Collection<Holding> one, Collection<Holding> other) {
        List<Holding> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
