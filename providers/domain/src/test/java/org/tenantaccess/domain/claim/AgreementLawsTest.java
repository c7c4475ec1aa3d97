package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.Decision;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Reason;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Withheld;

/** Claims in both formats, decisions with their reasons, and a naive second implementation say the same. */
class AgreementLawsTest {

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RandomHoldings.lists();
    }

    @Property
    void theClaimAgreesWithTheOracle(@ForAll("holdings") List<Holding> holdings) {
        Oracle oracle = new Oracle(holdings);
        ReadClaim nested = ReadClaim.nested(PermissionClaim.NESTED.value(GrantTable.of(access(holdings))));
        assertThat(nested.global()).isEqualTo(oracle.global(RandomHoldings.RESOURCES));
        for (ResourceRef resource : RandomHoldings.RESOURCES) {
            assertThat(nested.on(resource)).as("on %s", resource).isEqualTo(oracle.on(resource));
        }
    }

    @Property
    void everyFormatSaysTheSameAsNested(@ForAll("holdings") List<Holding> holdings) {
        GrantTable grants = GrantTable.of(access(holdings));
        ReadClaim nested = ReadClaim.nested(PermissionClaim.NESTED.value(grants));
        assertThat(ReadClaim.flat(PermissionClaim.FLAT.value(grants))).isEqualTo(nested);
        assertThat(ReadClaim.grouped(PermissionClaim.GROUPED.value(grants))).isEqualTo(nested);
        assertThat(ReadClaim.authorizationDetails(PermissionClaim.AUTHORIZATION_DETAILS.value(grants)))
                .isEqualTo(nested);
    }

    @Property
    void theClaimRepeatsNothingAndHasNoEmptyMember(@ForAll("holdings") List<Holding> holdings) {
        GrantTable grants = GrantTable.of(access(holdings));
        assertThat(grants.resources().values()).allSatisfy(byId -> {
            assertThat(byId).isNotEmpty();
            assertThat(byId.values()).noneMatch(List::isEmpty);
            byId.forEach((id, permissions) -> assertThat(id.equals("*") || !permissions.equals(byId.get("*")))
                    .isTrue());
        });
    }

    @Property
    void decisionsAgreeWithTheClaim(@ForAll("holdings") List<Holding> holdings) {
        EffectiveAccess access = access(holdings);
        ReadClaim claim = ReadClaim.nested(PermissionClaim.NESTED.value(GrantTable.of(access)));
        for (Permission permission : RandomHoldings.CATALOGUE.permissions()) {
            for (ResourceRef resource : RandomHoldings.RESOURCES) {
                Set<String> claimed = permission.isGlobalOnly() ? claim.global() : claim.on(resource);
                Decision decision = access.decide(permission, resource);
                assertThat(decision.allowed())
                        .as("%s on %s", permission, resource)
                        .isEqualTo(claimed.contains(permission.key()))
                        .isEqualTo(!decision.because().isEmpty());
                assertThat(decision.because()).allMatch(reason -> confers(reason, permission, holdings));
            }
        }
    }

    @Property
    void R9_aWithheldDecisionNamesItsMissingCompanions(@ForAll("holdings") List<Holding> holdings) {
        EffectiveAccess access = access(holdings);
        for (Permission permission : RandomHoldings.CATALOGUE.permissions()) {
            for (ResourceRef resource : RandomHoldings.RESOURCES) {
                Set<String> missing = new TreeSet<>(permission.requires());
                access.on(resource).forEach(effective -> missing.remove(effective.key()));
                for (Withheld withheld : access.decide(permission, resource).withheld()) {
                    boolean works = role(withheld.holding()).worksOn().contains(resource.type());
                    assertThat(withheld.needs())
                            .extracting(Permission::key)
                            .containsExactlyElementsOf(works ? missing : Set.of());
                    assertThat(works && missing.isEmpty()).isFalse();
                }
            }
        }
    }

    @Property
    void R13_everyHoldingThatReachesAResourceIsAReasonOrWithheld(@ForAll("holdings") List<Holding> holdings) {
        EffectiveAccess access = access(holdings);
        for (Permission permission : RandomHoldings.CATALOGUE.permissions()) {
            for (ResourceRef resource : RandomHoldings.RESOURCES) {
                if (!permission.isGlobalOnly()) {
                    Decision decision = access.decide(permission, resource);
                    int named = decision.because().size() + decision.withheld().size();
                    assertThat(named).isEqualTo(reaching(holdings, permission, resource));
                }
            }
        }
    }

    private static int reaching(List<Holding> holdings, Permission permission, ResourceRef resource) {
        return (int) holdings.stream()
                .distinct()
                .filter(holding -> role(holding).permissions().contains(permission))
                .filter(holding -> holding.assignment().scope().covers(resource))
                .count();
    }

    private static boolean confers(Reason reason, Permission permission, List<Holding> holdings) {
        Permission source = reason.implied() == null ? permission : reason.implied();
        boolean includes = reason.implied() == null || source.includes().contains(permission.key());
        return includes
                && holdings.contains(reason.holding())
                && role(reason.holding()).permissions().contains(source);
    }

    private static Role role(Holding holding) {
        return holding.assignment().role();
    }

    private static EffectiveAccess access(List<Holding> holdings) {
        return new AccessResolver(RandomHoldings.CATALOGUE).resolve(holdings);
    }
}
