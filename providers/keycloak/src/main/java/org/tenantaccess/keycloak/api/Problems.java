package org.tenantaccess.keycloak.api;

import java.util.ArrayList;
import java.util.List;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Appointed;
import org.tenantaccess.keycloak.api.OverviewRepresentation.Problem;
import org.tenantaccess.keycloak.store.Ineffective;
import org.tenantaccess.keycloak.store.Reached;

/** What somebody should look at, each kind at most once, and none of which there is nothing. */
final class Problems {

    /** R13: the role has no functions on the resource's type. */
    static final String NO_FUNCTION = "no-function";

    /** R9: the same user or group holds nothing there that brings a permission that is needed. */
    static final String MISSING_COMPANION = "missing-companion";

    /** R23: no role reaches the person, not through groups either. */
    static final String NO_ROLE = "no-role";

    /** R27: nobody is Security Manager. */
    static final String NO_SECURITY_MANAGER = "no-security-manager";

    /** R27: only one is. */
    static final String ONE_SECURITY_MANAGER = "one-security-manager";

    private static final int EXAMPLES = 10;

    private final Call call;
    private final List<Role> roles;
    private final List<Problem> found = new ArrayList<>();

    Problems(Call call, List<Role> roles) {
        this.call = call;
        this.roles = roles;
    }

    List<Problem> all() {
        Ineffective ineffective = call.store().ineffective(roles);
        add(NO_FUNCTION, ineffective.withoutFunction(EXAMPLES));
        add(MISSING_COMPANION, ineffective.withoutCompanion(EXAMPLES));
        Reached reached = call.store().reached();
        Reached.Some managers = reached.byRole(Appointed.SECURITY_MANAGER, EXAMPLES);
        if (managers.count() == 0) {
            found.add(new Problem(NO_SECURITY_MANAGER, 0, List.of(), List.of()));
        } else if (managers.count() == 1) {
            add(ONE_SECURITY_MANAGER, managers);
        }
        Reached.Some unreached = reached.byNothing(EXAMPLES);
        if (unreached.count() > 0) {
            add(NO_ROLE, unreached);
        }
        return found;
    }

    private void add(String kind, Ineffective.Some some) {
        if (some.count() > 0) {
            found.add(new Problem(
                    kind, some.count(), AssignmentRepresentation.all(some.first(), call.subjects()), List.of()));
        }
    }

    private void add(String kind, Reached.Some some) {
        found.add(new Problem(
                kind,
                some.count(),
                List.of(),
                some.first().stream()
                        .map(user -> new SubjectPart(Subject.Kind.USER.label(), user.id(), user.username()))
                        .toList()));
    }
}
