package org.tenantaccess.domain.authority;

import java.util.Set;
import org.tenantaccess.domain.authority.Actor.Right;

/** R35: Keycloak's own rights, each for one kind of intent. */
final class AdministratorRules {

    private static final String RULE = "R35";

    private static final Set<Class<? extends Intent>> READ_DEFINITIONS =
            Set.of(Intent.ReadDefinitions.class, Intent.SeeResource.class, Intent.SeeEveryResource.class);
    private static final Set<Class<? extends Intent>> READ_HOLDINGS = Set.of(
            Intent.SeeAllHoldings.class,
            Intent.SeeSomeHoldings.class,
            Intent.SeePeople.class,
            Intent.SeeHoldingsOf.class,
            Intent.SeeHoldersOn.class,
            Intent.SeeAssignment.class);
    private static final Set<Class<? extends Intent>> ASSIGN = Set.of(
            Intent.ChangeAssignments.class,
            Intent.GrantAnything.class,
            Intent.Grant.class,
            Intent.Revoke.class,
            Intent.RemoveLastSecurityManager.class);

    private AdministratorRules() {}

    static Ruling rule(Actor.Administrator administrator, Intent intent) {
        if (intent instanceof Intent.Import) {
            return Ruling.of(administrator.rights().containsAll(Set.of(Right.ASSIGN, Right.DEFINE)), RULE);
        }
        return Ruling.of(administrator.rights().contains(needed(intent)), RULE);
    }

    private static Right needed(Intent intent) {
        if (READ_DEFINITIONS.contains(intent.getClass())) {
            return Right.READ_DEFINITIONS;
        }
        if (READ_HOLDINGS.contains(intent.getClass())) {
            return Right.READ_HOLDINGS;
        }
        if (intent instanceof Intent.SeeChanges) {
            return Right.READ_EVENTS;
        }
        return ASSIGN.contains(intent.getClass()) ? Right.ASSIGN : Right.DEFINE;
    }
}
