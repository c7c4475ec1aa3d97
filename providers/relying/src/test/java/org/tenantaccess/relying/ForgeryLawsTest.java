package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.claim.GrantTable;
import org.tenantaccess.domain.claim.PermissionClaim;
import org.tenantaccess.domain.claim.Remarks;

/** No right comes from nowhere, and nothing fails but the claim. */
class ForgeryLawsTest {

    private static final List<String> WORDS = List.of(
            "permissions",
            "global",
            "resources",
            "grants",
            "only",
            "overage",
            "endpoint",
            "type",
            "identifier",
            "actions",
            "locations",
            "rsid",
            "rsname",
            "scopes",
            "roles",
            "member_roles",
            "*",
            "project",
            "alpha",
            "project:alpha",
            "project:*",
            "read",
            "edit",
            "read:project:alpha",
            "edit:project:*",
            "only:project:alpha",
            "",
            "https://sso/x");

    @Provide
    Arbitrary<EffectiveAccess> access() {
        return People.access();
    }

    @Provide
    Arbitrary<Set<ResourceRef>> asked() {
        return Arbitraries.of(People.RESOURCES).set();
    }

    @Provide
    Arbitrary<Object> json() {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                Arbitraries.of(WORDS).asGeneric(),
                Arbitraries.of(true, false, 1, 1.5).asGeneric());
        return Arbitraries.recursive(() -> leaf, ForgeryLawsTest::wrapped, 0, 4);
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    @Property
    void aSpoiltClaimNeverGivesMoreThanTheResolver(
            @ForAll("access") EffectiveAccess access,
            @ForAll("asked") Set<ResourceRef> asked,
            @ForAll PermissionClaim format,
            @ForAll("randoms") Random random) {
        // In rpt it is the remark that tells the type of an id, so that a word less in it says something else.
        Assume.that(format != PermissionClaim.RPT || asked.isEmpty());
        GrantTable grants = asked.isEmpty() ? GrantTable.of(access) : GrantTable.only(access, asked, Set.of());
        Remarks remarks =
                Remarks.narrowedTo(asked.stream().map(ResourceRef::toString).toList());
        format.value(grants, remarks).map(Json::copy).ifPresent(claim -> {
            Permissions spoilt = Permissions.from(claims(Mutation.spoil(claim, random)));
            Statistics.label("read").collect(spoilt.problem().isEmpty());
            assertThat(keys(access.global())).containsAll(known(spoilt.global()));
            for (ResourceRef resource : People.RESOURCES) {
                Set<String> held = asked.isEmpty() || asked.contains(resource) ? keys(access.on(resource)) : Set.of();
                assertThat(held)
                        .as("on %s", resource)
                        .containsAll(known(spoilt.permissionsOn(resource.type(), resource.id())));
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsAllowedIsInTheClaim(@ForAll("json") Object claim) {
        Permissions read = Permissions.from(claims(claim));
        Set<String> texts = new TreeSet<>();
        collect(claim, texts);
        read.global().forEach(permission -> assertThat(texts).contains(permission));
        read.permissionsOn("project", "alpha").forEach(permission -> assertThat(texts)
                .anyMatch(text -> text.equals(permission) || text.startsWith(permission + ":project:")));
        if (!texts.contains("alpha") && texts.stream().noneMatch(text -> text.endsWith(":alpha"))) {
            assertThat(read.permissionsOn("project", "alpha")).isEqualTo(read.permissionsOn("project", "future"));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingInAnyClaimIsAReasonToFail(@ForAll("json") Object claim) {
        Map<String, Object> claims = claims(claim);
        claims.put("tenant_roles", claim);
        Permissions read = Permissions.from(claims);
        Set<String> texts = new TreeSet<>();
        collect(claim, texts);
        assertThat(texts).containsAll(read.tenantRoles()).containsAll(read.memberRoles());
        assertThat(read.problem().isPresent() && !read.tenantRoles().isEmpty()).isFalse();
    }

    private static Arbitrary<Object> wrapped(Arbitrary<Object> inner) {
        return Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).asGeneric(),
                Arbitraries.maps(Arbitraries.of(WORDS), inner).ofMaxSize(3).asGeneric());
    }

    private static void collect(Object value, Collection<String> texts) {
        if (value instanceof Map<?, ?> map) {
            collect(new ArrayList<>(map.keySet()), texts);
            collect(new ArrayList<>(map.values()), texts);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, texts));
        } else {
            texts.add(value.toString());
        }
    }

    /** Those of the catalogue: what a mutation puts in is none. */
    private static Set<String> known(Set<String> permissions) {
        Set<String> known = new TreeSet<>(permissions);
        known.retainAll(keys(People.CATALOGUE.permissions()));
        return known;
    }

    private static Set<String> keys(Collection<Permission> permissions) {
        return new TreeSet<>(permissions.stream().map(Permission::key).toList());
    }

    private static Map<String, Object> claims(Object permissions) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("permissions", permissions);
        return claims;
    }
}
