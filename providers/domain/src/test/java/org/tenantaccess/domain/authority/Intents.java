package org.tenantaccess.domain.authority;

import static org.tenantaccess.domain.authority.Cast.ALPHA;
import static org.tenantaccess.domain.authority.Cast.BOB;

import java.util.List;
import org.tenantaccess.domain.access.Assignment;

/** One of each kind, none about the actor itself. */
final class Intents {

    private static final Assignment BOBS = Cast.on(ALPHA, BOB, "resource-reviewer");

    static final List<Intent> ALL = List.of(
            new Intent.ReadDefinitions(),
            new Intent.SeeResource(ALPHA),
            new Intent.SeeEveryResource(),
            new Intent.Import(),
            new Intent.SeeAllHoldings(),
            new Intent.SeeHoldingsOf(BOB),
            new Intent.SeeSomeHoldings(),
            new Intent.SeeHoldersOn(ALPHA),
            new Intent.SeeAssignment(BOBS),
            new Intent.SeePeople(),
            new Intent.SeeChanges(),
            new Intent.DefineRoles(),
            new Intent.CreateResource(),
            new Intent.EditResource(ALPHA),
            new Intent.EditSomeResource(),
            new Intent.RemoveSomeResource(),
            new Intent.RemoveResource(ALPHA),
            new Intent.Categorize(),
            new Intent.ChangeAssignments(),
            new Intent.GrantAnything(),
            new Intent.Grant(BOBS),
            new Intent.Revoke(BOBS),
            new Intent.RemoveLastSecurityManager());

    private Intents() {}
}
