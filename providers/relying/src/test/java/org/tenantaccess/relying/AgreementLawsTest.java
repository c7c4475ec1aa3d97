package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.claim.GrantTable;
import org.tenantaccess.domain.claim.PermissionClaim;
import org.tenantaccess.domain.claim.Remarks;

/** What is read of a claim is what the resolver answers, whatever the format and whatever was left out. */
class AgreementLawsTest {

    private static final String ENDPOINT = "https://sso/realms/r/tenant-access/me/permissions";

    @Provide
    Arbitrary<EffectiveAccess> access() {
        return People.access();
    }

    @Provide
    Arbitrary<Set<ResourceRef>> asked() {
        return Arbitraries.of(People.RESOURCES).set().ofMinSize(1);
    }

    @Property
    void everyFormatSaysWhatTheResolverSays(@ForAll("access") EffectiveAccess access, @ForAll PermissionClaim format) {
        Permissions read = read(format.value(GrantTable.of(access)));
        assertThat(read.global()).isEqualTo(keys(access.global()));
        for (ResourceRef resource : People.RESOURCES) {
            assertAgrees(read, resource, keys(access.on(resource)), format);
        }
    }

    @Property
    void aNarrowedClaimSaysTheSameOfWhatIsLeftAndNothingElse(
            @ForAll("access") EffectiveAccess access,
            @ForAll("asked") Set<ResourceRef> asked,
            @ForAll PermissionClaim format) {
        Permissions read = read(format.value(GrantTable.only(access, asked, Set.of()), narrowed(asked)));
        assertThat(read.global()).isEqualTo(keys(access.global()));
        for (ResourceRef resource : People.RESOURCES) {
            Set<String> held = asked.contains(resource) ? keys(access.on(resource)) : Set.of();
            assertAgrees(read, resource, held, format);
        }
    }

    @Property
    void aClaimOverItsBudgetIsNeverWrongAndItsEndpointCompletesIt(
            @ForAll("access") EffectiveAccess access, @ForAll PermissionClaim format) {
        GrantTable grants = GrantTable.of(access);
        Permissions read = read(format.value(grants.withoutNamed(), Remarks.NONE.over(ENDPOINT)));
        assertThat(read.isComplete()).isFalse();
        assertThat(read.global()).isEqualTo(keys(access.global()));
        Permissions whole =
                read.resolvedWith(format.value(grants).map(Json::copy).orElse(Map.of()));
        for (ResourceRef resource : People.RESOURCES) {
            Set<String> held = keys(access.on(resource));
            assertThat(held).containsAll(read.permissionsOn(resource.type(), resource.id()));
            held.forEach(permission -> assertThat(read.decide(permission, resource.type(), resource.id()))
                    .isNotEqualTo(Decision.DENIED));
            assertAgrees(whole, resource, held, format);
        }
    }

    @Property
    void aNarrowedClaimOverItsBudgetStaysNarrowed(
            @ForAll("access") EffectiveAccess access,
            @ForAll("asked") Set<ResourceRef> asked,
            @ForAll PermissionClaim format) {
        GrantTable left = GrantTable.only(access, asked, Set.of()).withoutNamed();
        Permissions read = read(format.value(left, narrowed(asked).over(ENDPOINT)));
        Permissions whole = read.resolvedWith(
                format.value(GrantTable.of(access)).map(Json::copy).orElse(Map.of()));
        for (ResourceRef resource : People.RESOURCES) {
            Set<String> held = asked.contains(resource) ? keys(access.on(resource)) : Set.of();
            assertThat(held).containsAll(read.permissionsOn(resource.type(), resource.id()));
            assertAgrees(whole, resource, held, format);
        }
    }

    /** An entry counts alone, even where it has less than its type has: so no table needs the resolver to be read. */
    @Property
    void anEntryIsTheCompleteSet(
            @ForAll("sets") SortedMap<String, List<String>> byId, @ForAll("typed") PermissionClaim format) {
        GrantTable table = new GrantTable(List.of(), new TreeMap<>(Map.of("project", byId)));
        Permissions read = read(format.value(table));
        byId.forEach((id, permissions) -> {
            if (!id.equals(GrantTable.EVERY)) {
                assertThat(read.permissionsOn("project", id)).containsExactlyElementsOf(permissions);
            }
        });
        assertThat(read.permissionsOn("project", "future"))
                .containsExactlyElementsOf(byId.getOrDefault(GrantTable.EVERY, List.of()));
    }

    @Provide
    Arbitrary<SortedMap<String, List<String>>> sets() {
        Arbitrary<List<String>> permissions = Arbitraries.of("edit", "read", "lösche")
                .set()
                .ofMinSize(1)
                .map(set -> set.stream().sorted().toList());
        return Arbitraries.maps(
                        Arbitraries.of("*", "a*", "**", ".", "..", ":", "x:*", "Ünï", "資源", "\uD83D\uDE00", "a b"),
                        permissions)
                .ofMinSize(1)
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<PermissionClaim> typed() {
        return Arbitraries.of(PermissionClaim.class).filter(format -> format != PermissionClaim.RPT);
    }

    /** {@code rpt} does not always tell the type; where it does not, that is said, and nothing is allowed. */
    private static void assertAgrees(Permissions read, ResourceRef resource, Set<String> held, PermissionClaim format) {
        for (Permission permission : People.CATALOGUE.permissions()) {
            Decision decision = read.decide(permission.key(), resource.type(), resource.id());
            if (isTyped(format, resource) || decision != Decision.UNKNOWN) {
                assertThat(decision)
                        .as("%s on %s", permission, resource)
                        .isEqualTo(held.contains(permission.key()) ? Decision.ALLOWED : Decision.DENIED);
            }
        }
        if (isTyped(format, resource)) {
            assertThat(read.permissionsOn(resource.type(), resource.id())).isEqualTo(held);
        }
    }

    private static boolean isTyped(PermissionClaim format, ResourceRef resource) {
        return format != PermissionClaim.RPT || resource.id().contains(":");
    }

    private static Remarks narrowed(Set<ResourceRef> asked) {
        return Remarks.narrowedTo(asked.stream().map(ResourceRef::toString).toList());
    }

    private static Permissions read(Optional<Object> claim) {
        Permissions read =
                Permissions.from(claim.<Map<String, Object>>map(value -> Map.of("permissions", Json.copy(value)))
                        .orElse(Map.of()));
        assertThat(read.problem()).isEmpty();
        return read;
    }

    private static Set<String> keys(Set<Permission> permissions) {
        return new TreeSet<>(permissions.stream().map(Permission::key).toList());
    }
}
