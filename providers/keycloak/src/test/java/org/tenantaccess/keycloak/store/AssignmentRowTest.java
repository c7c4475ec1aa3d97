package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.Subject;

class AssignmentRowTest {

    private final Catalogue catalogue = BuiltInCatalogue.get();
    private final Role reviewer = catalogue.predefinedRole("resource-reviewer").orElseThrow();
    private final Role auditor =
            catalogue.customRole("auditor", new DisplayName("Auditor"), "", List.of("read-resources"));
    private final Scope alpha = Scope.on(catalogue.resource("project", "alpha"));

    @Test
    void readsWhatWasWritten() {
        for (Subject subject : List.of(Subject.user("u"), Subject.group("g"))) {
            for (Scope scope : List.of(Scope.GLOBAL, alpha)) {
                Assignment assignment = new Assignment(reviewer, subject, scope);
                assertThat(AssignmentRow.read(row(assignment), catalogue))
                        .contains(new StoredAssignment("id", assignment));
            }
        }
    }

    @Test
    void readsACustomRoleFromItsOwnRow() {
        Assignment assignment = new Assignment(auditor, Subject.user("u"), alpha);
        AssignmentEntity row = row(assignment);
        row.customRole = new RoleEntity("id", "realm", auditor);
        assertThat(AssignmentRow.read(row, catalogue)).contains(new StoredAssignment("id", assignment));
    }

    @Test
    void aRoleThatTheCatalogueNoLongerKnowsIsNone() {
        AssignmentEntity row = row(new Assignment(reviewer, Subject.user("u"), alpha));
        row.roleKey = "astronomer";
        assertThat(AssignmentRow.read(row, catalogue)).isEmpty();
    }

    @Test
    void R18_R21_aScopeThatTheRoleDoesNotAllowIsNone() {
        AssignmentEntity global = row(new Assignment(reviewer, Subject.user("u"), Scope.GLOBAL));
        global.customRole = new RoleEntity("id", "realm", auditor);
        assertThat(AssignmentRow.read(global, catalogue)).isEmpty();

        AssignmentEntity custom = row(new Assignment(reviewer, Subject.user("u"), alpha));
        custom.roleKey = "security-manager";
        assertThat(AssignmentRow.read(custom, catalogue)).isEmpty();
    }

    private static AssignmentEntity row(Assignment assignment) {
        return new AssignmentEntity("id", "realm", assignment, null, null);
    }
}
