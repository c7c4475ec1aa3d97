package org.tenantaccess.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TenantRoleLawsTest {

    private static final List<String> MEMBER_ROLES = List.of("creator", "administrator", "general-member", "guest");

    @Provide
    Arbitrary<RoleMapping> mappings() {
        return Combinators.combine(Arbitraries.of(MEMBER_ROLES), Arbitraries.of("Owner", "Admin", "Viewer"))
                .as(RoleMapping::row)
                .list()
                .ofMaxSize(6)
                .map(RoleMapping::new);
    }

    @Provide
    Arbitrary<List<Membership>> memberships() {
        Arbitrary<Set<MemberRole>> roles =
                Arbitraries.of(MEMBER_ROLES).map(MemberRole::new).set();
        return Arbitraries.maps(Arbitraries.of("*", "apollo", "gemini").map(Tenant::new), roles)
                .map(byTenant -> byTenant.entrySet().stream()
                        .map(entry -> new Membership(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @Property
    void R2_agreesWithANaiveReadingOfTheTable(
            @ForAll("mappings") RoleMapping mapping, @ForAll("memberships") List<Membership> memberships) {
        Map<Tenant, TenantRoles> all = resolve(mapping, RoleSelection.ALL, memberships);
        Map<Tenant, TenantRoles> highest = resolve(mapping, RoleSelection.HIGHEST, memberships);
        for (Membership membership : memberships) {
            Set<TenantRole> expected = new TreeSet<>();
            List<TenantRole> inOrder = new ArrayList<>();
            for (RoleMapping.Row row : mapping.rows()) {
                if (membership.roles().contains(row.memberRole())) {
                    expected.add(row.tenantRole());
                    inOrder.add(row.tenantRole());
                }
            }
            assertThat(at(all, membership).roles()).isEqualTo(expected);
            assertThat(at(highest, membership).roles())
                    .isEqualTo(Set.copyOf(inOrder.stream().limit(1).toList()));
        }
        assertThat(all.values()).noneMatch(TenantRoles::isEmpty);
    }

    @Property
    void R5_onlyTenantsWithAMembershipAreIssued(
            @ForAll("mappings") RoleMapping mapping, @ForAll("memberships") List<Membership> memberships) {
        assertThat(memberships.stream().map(Membership::tenant))
                .containsAll(resolve(mapping, RoleSelection.ALL, memberships).keySet());
    }

    @Property
    void R7_oneTenantNeverChangesAnother(
            @ForAll("mappings") RoleMapping mapping, @ForAll("memberships") List<Membership> memberships) {
        Map<Tenant, TenantRoles> oneByOne = new LinkedHashMap<>();
        memberships.forEach(membership -> oneByOne.putAll(resolve(mapping, RoleSelection.ALL, List.of(membership))));
        assertThat(resolve(mapping, RoleSelection.ALL, memberships)).isEqualTo(oneByOne);
    }

    @Property
    void orderNeverMatters(
            @ForAll("mappings") RoleMapping mapping,
            @ForAll("memberships") List<Membership> memberships,
            @ForAll Random random) {
        List<Membership> shuffled = new ArrayList<>(memberships);
        Collections.shuffle(shuffled, random);
        assertThat(resolve(mapping, RoleSelection.HIGHEST, shuffled))
                .hasToString(
                        resolve(mapping, RoleSelection.HIGHEST, memberships).toString());
    }

    private static TenantRoles at(Map<Tenant, TenantRoles> byTenant, Membership membership) {
        return byTenant.getOrDefault(membership.tenant(), TenantRoles.NONE);
    }

    private static Map<Tenant, TenantRoles> resolve(
            RoleMapping mapping, RoleSelection selection, List<Membership> memberships) {
        return new TenantRoleResolver(mapping, selection).resolve(memberships);
    }
}
