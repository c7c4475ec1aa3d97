package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rights in every format. */
class FormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'global': ['create-resource'], 'resources': {'project': {'*': ['read-resources'],"
                        + " 'alpha': ['edit-resources', 'read-resources'], 'a:b': ['remove-resource'], 'none': []}}}",
                "['create-resource', 'read-resources:project:*', 'edit-resources:project:alpha',"
                        + " 'read-resources:project:alpha', 'remove-resource:project:a:b', 'x:project:none']",
                "{'global': ['create-resource'], 'grants': ["
                        + "{'permissions': ['read-resources'], 'resources': ['project:*']},"
                        + "{'permissions': ['edit-resources', 'read-resources'], 'resources': ['project:alpha']},"
                        + "{'permissions': ['remove-resource'], 'resources': ['project:a:b']},"
                        + "{'permissions': [], 'resources': ['project:none']}]}",
                "[{'type': 'project', 'actions': ['read-resources']},"
                        + "{'type': 'project', 'identifier': 'alpha', 'actions': ['edit-resources', 'read-resources']},"
                        + "{'type': 'project', 'identifier': 'a:b', 'actions': ['remove-resource']},"
                        + "{'type': 'project', 'identifier': 'none', 'actions': []},"
                        + "{'type': 'global', 'actions': ['create-resource']}]",
                "{'permissions': [{'scopes': ['create-resource']},"
                        + "{'rsid': 'project:*', 'rsname': 'project:*', 'scopes': ['read-resources']},"
                        + "{'rsid': 'project:alpha', 'rsname': 'A', 'scopes': ['edit-resources', 'read-resources']},"
                        + "{'rsid': 'project:a:b', 'rsname': 'B', 'scopes': ['remove-resource']},"
                        + "{'rsid': 'project:none', 'rsname': 'N', 'scopes': []}]}"
            })
    void saysTheSameInEveryFormat(String claim) {
        Permissions permissions = Json.permissions(claim);
        assertThat(permissions.problem()).isEmpty();
        assertThat(permissions.isComplete()).isTrue();
        assertThat(permissions.global()).containsExactly("create-resource");
        assertThat(permissions.can("create-resource")).isTrue();
        assertThat(permissions.can("read-resources")).isFalse();
        assertThat(permissions.can("create-resource", "project", "alpha")).isFalse();
        assertThat(permissions.permissionsOn("project", "alpha")).containsExactly("edit-resources", "read-resources");
        assertThat(permissions.can("edit-resources", "project", "alpha")).isTrue();
        assertThat(permissions.can("read-resources", "project", "future")).isTrue();
        assertThat(permissions.can("edit-resources", "project", "future")).isFalse();
        assertThat(permissions.permissionsOn("project", "a:b")).containsExactly("remove-resource");
        assertThat(permissions.can("read-resources", "project", "none")).isFalse();
        assertThat(permissions.can("read-resources", "document", "alpha")).isFalse();
    }

    @Test
    void thereIsNoResourceThatIsNamedAsAllAre() {
        Permissions permissions = Json.permissions("{'resources': {'project': {'*': ['read'], 'a:b': ['edit']}}}");
        assertThat(permissions.can("read", "project", "*")).isFalse();
        assertThat(permissions.can("read", "project", "")).isFalse();
        assertThat(permissions.can("edit", "project:a", "b")).isFalse();
        assertThat(permissions.can("read", "", "b")).isFalse();
        assertThat(permissions.decideById("read", "*")).isEqualTo(Decision.DENIED);
        assertThat(permissions.decideById("read", "")).isEqualTo(Decision.DENIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{'permissions': []}"})
    void nothingIsHeldByAnEmptyClaim(String claim) {
        assertThat(Json.permissions(claim).problem()).isEmpty();
        assertThat(Json.permissions(claim).decide("read", "project", "alpha")).isEqualTo(Decision.DENIED);
        assertThat(Json.permissions(claim).global()).isEmpty();
    }

    @Test
    void noClaimIsNoRightAndNoProblem() {
        Permissions nobody = Permissions.from(Map.of("sub", "x", "active", true));
        assertThat(nobody.problem()).isEmpty();
        assertThat(nobody.can("read")).isFalse();
        assertThat(nobody.tenantRoles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'global': ['create'], 'resources': {'project': {'alpha': ['edit']}}, 'only': ['project:alpha', '', '-']}",
                "['create', 'edit:project:alpha', 'only:project:alpha', 'only:', 'only:-']",
                "{'global': ['create'], 'grants': [{'permissions': ['edit'], 'resources': ['project:alpha']}],"
                        + " 'only': ['project:alpha']}",
                "[{'type': 'project', 'identifier': 'alpha', 'actions': ['edit']},"
                        + " {'type': 'global', 'actions': ['create']}, {'type': 'only', 'locations': ['project:alpha']}]",
                "{'permissions': [{'scopes': ['create']}, {'rsid': 'alpha', 'rsname': 'A', 'scopes': ['edit']}],"
                        + " 'only': ['project:alpha']}"
            })
    void aNarrowedClaimHasNothingElse(String claim) {
        Permissions permissions = Json.permissions(claim);
        assertThat(permissions.problem()).isEmpty();
        assertThat(permissions.can("create")).isTrue();
        assertThat(permissions.can("edit", "project", "alpha")).isTrue();
        assertThat(permissions.decide("edit", "document", "alpha")).isEqualTo(Decision.DENIED);
        assertThat(permissions.decideById("edit", "alpha")).isEqualTo(Decision.ALLOWED);
        assertThat(permissions.decideById("edit", "pha")).isEqualTo(Decision.DENIED);
        assertThat(permissions.decideById("edit", "other")).isEqualTo(Decision.DENIED);
        assertThat(permissions.permissionsOn("project", "beta")).isEmpty();
    }
}
