package org.tenantaccess.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.authority.Cast.ALPHA;
import static org.tenantaccess.domain.authority.Cast.ANN;
import static org.tenantaccess.domain.authority.Cast.AUTHORITY;
import static org.tenantaccess.domain.authority.Cast.BETA;
import static org.tenantaccess.domain.authority.Cast.HANDBOOK;
import static org.tenantaccess.domain.authority.Cast.HOLDERS;
import static org.tenantaccess.domain.authority.Cast.ann;
import static org.tenantaccess.domain.authority.Cast.everywhere;
import static org.tenantaccess.domain.authority.Cast.on;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tenantaccess.domain.access.ResourceRef;

class ReachTest {

    static final Set<String> NAMES = HOLDERS.keySet();
    private static final String RIGHT = "manage-owned-resource-access-right";
    private static final Reach NOTHING = new Reach(false, Set.of(), Set.of());

    @Test
    void coversAllOfATypeAndWhatItNames() {
        Reach reach = new Reach(false, Set.of("document"), Set.of(ALPHA));
        assertThat(reach.covers(HANDBOOK)).isTrue();
        assertThat(reach.covers(ALPHA)).isTrue();
        assertThat(reach.covers(BETA)).isFalse();
        assertThat(reach.covers(Cast.CATALOGUE.resource("document", "alpha"))).isTrue();
    }

    @Test
    void coversEverythingOrNothing() {
        assertThat(Reach.EVERYTHING.covers(ALPHA)).isTrue();
        assertThat(NOTHING.covers(ALPHA)).isFalse();
    }

    @Test
    void isEmptyOnlyWhereItCoversNothing() {
        assertThat(NOTHING.isEmpty()).isTrue();
        assertThat(Reach.EVERYTHING.isEmpty()).isFalse();
        assertThat(new Reach(false, Set.of("document"), Set.of()).isEmpty()).isFalse();
        assertThat(new Reach(false, Set.of(), Set.of(ALPHA)).isEmpty()).isFalse();
    }

    @Test
    void isNotChangedFromOutside() {
        Set<ResourceRef> resources = new HashSet<>();
        Reach reach = new Reach(false, Set.of(), resources);
        resources.add(ALPHA);
        assertThat(reach.isEmpty()).isTrue();
    }

    @Test
    void R32_reachesWhatItHoldsAnythingOn() {
        Actor.Holder actor = ann(on(ALPHA, ANN, "resource-reviewer"), everywhere(ANN, "resource-contributor"));
        assertThat(AUTHORITY.sees(actor)).isEqualTo(new Reach(false, Set.of("project"), Set.of(ALPHA)));
        assertThat(AUTHORITY.sees(HOLDERS.get("list-all-resources"))).isEqualTo(Reach.EVERYTHING);
        assertThat(AUTHORITY.sees(ann())).isEqualTo(NOTHING);
    }

    @Test
    void R33_managesWhereItHoldsTheRight() {
        Actor.Holder actor = ann(
                on(ALPHA, ANN, "resource-manager"),
                on(BETA, ANN, "resource-reviewer"),
                everywhere(ANN, "resource-contributor"));
        assertThat(AUTHORITY.manages(actor)).isEqualTo(new Reach(false, Set.of(), Set.of(ALPHA)));
        assertThat(AUTHORITY.manages(HOLDERS.get(RIGHT)))
                .isEqualTo(new Reach(false, Set.of("project", "document"), Set.of()));
    }

    @Test
    void R33_onlyASecurityManagerManagesEverything() {
        assertThat(NAMES)
                .filteredOn(name -> AUTHORITY.manages(HOLDERS.get(name)).everything())
                .containsExactly(Cast.SECURITY_MANAGER);
    }

    /** Lists and single questions have the same answer. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void R32_R33_reachesWhatTheRulesAllow(String name) {
        Actor.Holder actor = HOLDERS.get(name);
        for (ResourceRef resource : List.of(ALPHA, BETA, HANDBOOK)) {
            assertThat(AUTHORITY.sees(actor).covers(resource))
                    .isEqualTo(AUTHORITY
                            .rule(actor, new Intent.SeeResource(resource))
                            .allowed());
            assertThat(AUTHORITY.manages(actor).covers(resource))
                    .isEqualTo(AUTHORITY
                            .rule(actor, new Intent.SeeHoldersOn(resource))
                            .allowed());
        }
    }
}
