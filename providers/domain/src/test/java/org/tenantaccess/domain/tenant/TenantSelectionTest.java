package org.tenantaccess.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSelectionTest {

    private static final Tenant APOLLO = Tenant.organization("apollo").orElseThrow();
    private static final Tenant GEMINI = Tenant.organization("gemini").orElseThrow();

    private final SortedMap<Tenant, TenantRoles> held = held(Tenant.REALM, APOLLO, GEMINI);

    @Test
    void R7_withoutASelectionAllTenantsAreIssuedTheRealmAmongThem() {
        assertThat(TenantSelection.NONE.narrow(held)).isEqualTo(held);
        assertThat(TenantSelection.NONE.actingIn()).isEqualTo(Tenant.REALM);
    }

    @Test
    void R7_aSelectionLeavesTheRealmAndOtherTenantsOut() {
        TenantSelection apollo = TenantSelection.of(Set.of(APOLLO));
        assertThat(apollo.narrow(held)).containsOnlyKeys(APOLLO);
        assertThat(apollo.actingIn()).isEqualTo(APOLLO);
        assertThat(held).hasSize(3);
    }

    @Test
    void R7_ofSeveralTenantsTheFlatClaimSpeaksOfTheRealm() {
        TenantSelection both = TenantSelection.of(Set.of(APOLLO, GEMINI));
        assertThat(both.narrow(held)).containsOnlyKeys(APOLLO, GEMINI);
        assertThat(both.actingIn()).isEqualTo(Tenant.REALM);
    }

    @Test
    void R7_aSelectionOfNothingIssuesNothing() {
        TenantSelection nowhere = TenantSelection.of(Set.of());
        assertThat(nowhere.narrow(held)).isEmpty();
        assertThat(held).doesNotContainKey(nowhere.actingIn());
    }

    @Test
    void R7_selectingATenantInWhichNothingIsHeldIssuesNothing() {
        TenantSelection mercury =
                TenantSelection.of(Set.of(Tenant.organization("mercury").orElseThrow()));
        assertThat(mercury.narrow(held)).isEmpty();
        assertThat(held).doesNotContainKey(mercury.actingIn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "", " "})
    void R7_noOrganizationStandsForTheRealm(String alias) {
        assertThat(Tenant.organization(alias)).isEmpty();
    }

    private static SortedMap<Tenant, TenantRoles> held(Tenant... tenants) {
        SortedMap<Tenant, TenantRoles> held = new TreeMap<>();
        List.of(tenants)
                .forEach(tenant -> held.put(
                        tenant,
                        TenantRoles.of(List.of(new TenantRole("tenant-user")), List.of(new MemberRole("creator")))));
        return held;
    }
}
