package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim that was too large for the token, and what its endpoint answers. */
class OverageTest {

    private static final String MORE =
            "'overage': true, 'endpoint': 'https://sso/realms/r/tenant-access/me/permissions'";

    private final Permissions wide = Permissions.from(Json.object("{'tenant_roles': ['admin'], 'permissions': "
            + "{'global': ['create'], 'resources': {'project': {'*': ['read']}}, " + MORE + "}}"));
    private final Permissions narrowed = Json.permissions("{'only': ['project:alpha'], " + MORE + "}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'global': ['create'], 'resources': {'project': {'*': ['read']}}, " + MORE + "}",
                "['create', 'read:project:*', 'overage:https://sso/realms/r/tenant-access/me/permissions']",
                "{'global': ['create'], 'grants': [{'permissions': ['read'], 'resources': ['project:*']}], " + MORE
                        + "}",
                "[{'type': 'global', 'actions': ['create']}, {'type': 'project', 'actions': ['read']}, {'type': 'overage',"
                        + " 'locations': ['https://sso/realms/r/tenant-access/me/permissions']}]",
                "{'permissions': [{'scopes': ['create']}, {'rsid': 'project:*', 'rsname': 'p', 'scopes': ['read']}], "
                        + MORE + "}"
            })
    void whatIsLeftOutIsUnknownAndNotAllowed(String claim) {
        Permissions permissions = Json.permissions(claim);
        assertThat(permissions.isComplete()).isFalse();
        assertThat(permissions.overageEndpoint())
                .contains(URI.create("https://sso/realms/r/tenant-access/me/permissions"));
        assertThat(permissions.decide("create")).isEqualTo(Decision.ALLOWED);
        assertThat(permissions.decide("configure")).isEqualTo(Decision.DENIED);
        assertThat(permissions.decide("read", "project", "alpha")).isEqualTo(Decision.ALLOWED);
        assertThat(permissions.decide("edit", "project", "alpha")).isEqualTo(Decision.UNKNOWN);
        assertThat(permissions.can("edit", "project", "alpha")).isFalse();
        assertThat(permissions.decide("read", "document", "alpha")).isEqualTo(Decision.UNKNOWN);
        assertThat(permissions.decideById("edit", "alpha")).isEqualTo(Decision.UNKNOWN);
    }

    @Test
    void theAnswerOfTheEndpointSettlesIt() {
        Permissions whole = wide.resolvedWith(
                Json.object("{'resources': {'project': {'*': ['read'], 'alpha': ['edit', 'read']}}}"));
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.can("edit", "project", "alpha")).isTrue();
        assertThat(whole.decide("edit", "project", "beta")).isEqualTo(Decision.DENIED);
        assertThat(whole.can("create")).isFalse();
        assertThat(whole.tenantRoles()).containsExactly("admin");
    }

    @Test
    void theAnswerMayBeAList() {
        assertThat(wide.resolvedWith(List.of("edit:project:alpha")).can("edit", "project", "alpha"))
                .isTrue();
    }

    @Test
    void aNarrowedClaimStaysNarrowed() {
        assertThat(narrowed.decide("edit", "project", "alpha")).isEqualTo(Decision.UNKNOWN);
        assertThat(narrowed.decide("edit", "project", "beta")).isEqualTo(Decision.DENIED);
        Permissions whole = narrowed.resolvedWith(Json.object("{'resources': {'project': {'*': ['edit']}}}"));
        assertThat(whole.can("edit", "project", "alpha")).isTrue();
        assertThat(whole.can("edit", "project", "beta")).isFalse();
    }

    @Test
    void anAnswerThatIsNarrowedToSomethingElseLeavesNothing() {
        Permissions other = narrowed.resolvedWith(
                Json.object("{'resources': {'project': {'beta': ['edit']}}, 'only': ['project:beta']}"));
        assertThat(other.problem()).isEmpty();
        assertThat(other.can("edit", "project", "beta")).isFalse();
        assertThat(other.can("edit", "project", "alpha")).isFalse();
        Permissions one = wide.resolvedWith(
                Json.object("{'resources': {'project': {'beta': ['edit']}}, 'only': ['project:beta']}"));
        assertThat(one.can("edit", "project", "beta")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'error': 'invalid_token'}", "{" + MORE + "}"})
    void anAnswerThatIsNoWholeClaimDeniesEverything(String answer) {
        Permissions denied = wide.resolvedWith(Json.object(answer));
        assertThat(denied.problem()).hasValueSatisfying(text -> assertThat(text).startsWith("answer: "));
        assertThat(denied.can("create")).isFalse();
        assertThat(denied.tenantRoles()).isEmpty();
        assertThat(denied.isComplete()).isTrue();
    }

    @Test
    void aCompleteClaimNeedsNoAnswer() {
        Permissions complete = Json.permissions("['create']");
        assertThat(complete.resolvedWith(Map.of())).isSameAs(complete);
        assertThatThrownBy(() -> complete.resolvedWith(null)).isInstanceOf(NullPointerException.class);
    }
}
