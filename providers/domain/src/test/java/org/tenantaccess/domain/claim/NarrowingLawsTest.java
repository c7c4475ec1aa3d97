package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.ResourceRef;

/** A claim with less in it never says more. */
class NarrowingLawsTest {

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RandomHoldings.lists();
    }

    @Provide
    Arbitrary<Set<ResourceRef>> asked() {
        return Arbitraries.of(RandomHoldings.RESOURCES).set();
    }

    @Provide
    Arbitrary<Set<String>> types() {
        return Arbitraries.of("project", "document").set();
    }

    @Property
    void narrowingNeverWidens(
            @ForAll("holdings") List<Holding> holdings,
            @ForAll("asked") Set<ResourceRef> asked,
            @ForAll("types") Set<String> types) {
        ReadClaim whole = read(GrantTable.of(access(holdings), types));
        ReadClaim narrowed = read(GrantTable.only(access(holdings), asked, types));
        assertThat(narrowed.global()).isEqualTo(whole.global());
        for (ResourceRef resource : RandomHoldings.RESOURCES) {
            assertThat(narrowed.on(resource))
                    .as("on %s", resource)
                    .isEqualTo(asked.contains(resource) ? whole.on(resource) : Set.of());
        }
    }

    @Property
    void leavingSingleResourcesOutNeverWidens(@ForAll("holdings") List<Holding> holdings) {
        GrantTable table = GrantTable.of(access(holdings));
        ReadClaim whole = read(table);
        ReadClaim wide = read(table.withoutNamed());
        assertThat(wide.global()).isEqualTo(whole.global());
        assertThat(table.withoutNamed().named()).isEmpty();
        for (ResourceRef resource : RandomHoldings.RESOURCES) {
            assertThat(whole.on(resource)).as("on %s", resource).containsAll(wide.on(resource));
        }
    }

    private static ReadClaim read(GrantTable grants) {
        return ReadClaim.nested(PermissionClaim.NESTED.value(grants));
    }

    private static EffectiveAccess access(List<Holding> holdings) {
        return new AccessResolver(RandomHoldings.CATALOGUE).resolve(holdings);
    }
}
