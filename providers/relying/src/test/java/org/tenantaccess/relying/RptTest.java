package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.relying.Decision.ALLOWED;
import static org.tenantaccess.relying.Decision.DENIED;
import static org.tenantaccess.relying.Decision.UNKNOWN;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is not told of a type is not guessed. */
class RptTest {

    private final Permissions permissions =
            Json.permissions("{'permissions': [{'rsid': 'project:*', 'rsname': 'p', 'scopes': ['read', 'edit']},"
                    + "{'rsid': 'alpha', 'rsname': 'A', 'scopes': ['read', 'remove']}]}");

    @Test
    void aResourceWithoutTypeIsEitherTheOneOrTheOther() {
        assertThat(permissions.decide("read", "project", "alpha")).isEqualTo(ALLOWED);
        assertThat(permissions.decide("edit", "project", "alpha")).isEqualTo(UNKNOWN);
        assertThat(permissions.decide("remove", "document", "alpha")).isEqualTo(UNKNOWN);
        assertThat(permissions.decide("read", "document", "alpha")).isEqualTo(UNKNOWN);
        assertThat(permissions.decide("own", "project", "alpha")).isEqualTo(DENIED);
        assertThat(permissions.permissionsOn("project", "alpha")).containsExactly("read");
        assertThat(permissions.decide("read", "document", "beta")).isEqualTo(DENIED);
    }

    @Test
    void itCanBeAskedForByIdAlone() {
        assertThat(permissions.canById("remove", "alpha")).isTrue();
        assertThat(permissions.canById("edit", "alpha")).isFalse();
        assertThat(permissions.decideById("edit", "alpha")).isEqualTo(DENIED);
        assertThat(permissions.decideById("edit", "beta")).isEqualTo(UNKNOWN);
        assertThat(permissions.decideById("remove", "beta")).isEqualTo(DENIED);
    }

    @Test
    void anIdThatTwoTypesHaveIsCertainOnlyWhereBothAgree() {
        Permissions two = Json.permissions(
                "{'resources': {'project': {'alpha': ['read', 'edit']}, 'document': {'alpha': ['read']}}}");
        assertThat(two.decideById("read", "alpha")).isEqualTo(ALLOWED);
        assertThat(two.decideById("edit", "alpha")).isEqualTo(UNKNOWN);
    }

    @Test
    void aClaimNarrowedToTwoOfAnIdLeavesTheTypeOpen() {
        Permissions narrowed =
                Json.permissions("{'permissions': [{'rsid': 'alpha', 'rsname': 'A', 'scopes': ['read']}],"
                        + " 'only': ['project:alpha', 'document:alpha']}");
        assertThat(narrowed.decide("read", "project", "alpha")).isEqualTo(UNKNOWN);
        assertThat(narrowed.decide("read", "drawing", "alpha")).isEqualTo(DENIED);
        assertThat(narrowed.decideById("read", "alpha")).isEqualTo(ALLOWED);
    }

    @Test
    void anEntryOfAnotherIdSaysNothing() {
        Permissions other = Json.permissions("{'resources': {'project': {'alpha': ['edit'], '*': ['read']}}}");
        assertThat(other.decideById("edit", "beta")).isEqualTo(DENIED);
        assertThat(other.decideById("read", "beta")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatMayBeLeftOutStaysOpenWhateverTheAlternative() {
        Held exactly = Held.exactly(Set.of("read"));
        assertThat(exactly.or(exactly).decide("edit")).isEqualTo(DENIED);
        assertThat(exactly.or(exactly.orMore()).decide("edit")).isEqualTo(UNKNOWN);
        assertThat(exactly.orMore().or(exactly).decide("edit")).isEqualTo(UNKNOWN);
    }
}
