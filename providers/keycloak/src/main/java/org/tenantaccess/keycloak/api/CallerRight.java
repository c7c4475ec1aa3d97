package org.tenantaccess.keycloak.api;

import java.util.List;
import org.tenantaccess.domain.authority.Intent;

/**
 * Something that a caller may be allowed here, by a name that pages know. Whether it is, the Authority says.
 *
 * @param needed all of these are to be allowed
 */
record CallerRight(String name, List<Intent> needed) {

    static final List<CallerRight> ALL = List.of(
            of("view-roles", new Intent.ReadDefinitions()),
            of("define-roles", new Intent.DefineRoles()),
            of("view-all-resources", new Intent.SeeEveryResource()),
            of("create-resource", new Intent.CreateResource()),
            of("edit-resources", new Intent.EditSomeResource()),
            of("remove-resources", new Intent.RemoveSomeResource()),
            of("categorize", new Intent.Categorize()),
            of("view-people", new Intent.SeePeople()),
            of("view-assignments", new Intent.SeeAllHoldings()),
            of("view-assignments-on-owned", new Intent.SeeSomeHoldings()),
            of("assign", new Intent.GrantAnything()),
            of("assign-on-owned", new Intent.ChangeAssignments()),
            of("view-changes", new Intent.SeeChanges()),
            new CallerRight("export", ExportResource.NEEDED),
            of("import", new Intent.Import()));

    boolean isGiven(Call call) {
        return needed.stream().allMatch(call::may);
    }

    private static CallerRight of(String name, Intent needed) {
        return new CallerRight(name, List.of(needed));
    }
}
