package org.tenantaccess.domain.authority;

import java.util.HashSet;
import java.util.Set;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;

/** What people and service accounts may do, by their own effective permissions. */
final class HolderRules {

    private final Catalogue catalogue;
    private final Actor.Holder holder;
    private final EffectiveAccess access;

    HolderRules(Catalogue catalogue, Actor.Holder holder) {
        this.catalogue = catalogue;
        this.holder = holder;
        this.access = holder.access();
    }

    Ruling rule(Intent intent) {
        if (intent instanceof Intent.Grant grant) {
            return grant(grant.assignment());
        }
        if (intent instanceof Intent.Revoke revoke) {
            return revoke(revoke.assignment());
        }
        return isReading(intent) ? reading(intent) : writing(intent);
    }

    /** All resources with list-all-resources, else those on which anything is held (R11, R32). */
    Reach sees() {
        if (access.global().contains(catalogue.seesEverything())) {
            return Reach.EVERYTHING;
        }
        return new Reach(false, access.types(), access.resources().keySet());
    }

    /** All resources for a Security Manager (R33), else those of R26. */
    Reach manages() {
        if (isSecurityManager()) {
            return Reach.EVERYTHING;
        }
        return reach(Needed.MANAGE_OWNED_RESOURCE_ACCESS_RIGHT);
    }

    /** The resources on which a permission is held. */
    private Reach reach(String permission) {
        Permission right = catalogue.permission(permission);
        Set<String> types = new HashSet<>(access.types());
        types.removeIf(type -> !access.onEvery(type).contains(right));
        Set<ResourceRef> resources = new HashSet<>(access.resources().keySet());
        resources.removeIf(resource -> !access.on(resource).contains(right));
        return new Reach(false, types, resources);
    }

    private static boolean isReading(Intent intent) {
        return intent instanceof Intent.ReadDefinitions
                || intent instanceof Intent.SeeResource
                || intent instanceof Intent.SeeEveryResource
                || intent instanceof Intent.SeeHoldingsOf
                || intent instanceof Intent.SeeHoldersOn
                || intent instanceof Intent.SeeSomeHoldings
                || intent instanceof Intent.SeePeople
                || intent instanceof Intent.SeeAssignment;
    }

    private Ruling reading(Intent intent) {
        if (intent instanceof Intent.SeeEveryResource) {
            return Ruling.of(sees().everything(), "R32");
        }
        if (intent instanceof Intent.SeeResource see) {
            return Ruling.of(access.sees(see.resource()), "R32");
        }
        if (intent instanceof Intent.SeeHoldingsOf see) {
            return Ruling.of(isSecurityManager() || see.user().equals(holder.user()), "R33");
        }
        if (intent instanceof Intent.SeeSomeHoldings) {
            return Ruling.of(!manages().isEmpty(), "R33");
        }
        if (intent instanceof Intent.SeePeople) {
            return Ruling.of(isSecurityManager() || holds(Needed.LIST_ALL_USERS), "R33");
        }
        if (intent instanceof Intent.SeeHoldersOn see) {
            return Ruling.of(manages().covers(see.resource()), "R33");
        }
        if (intent instanceof Intent.SeeAssignment see) {
            return Ruling.of(seesAssignment(see.assignment()), "R33");
        }
        // The catalogue and the roles are the words of this realm: whoever is signed in reads them.
        return Ruling.of(true, "R33");
    }

    private Ruling writing(Intent intent) {
        if (intent instanceof Intent.DefineRoles) {
            return Ruling.of(holds(Needed.MANAGE_SECURITY_ROLES), "R15");
        }
        if (intent instanceof Intent.CreateResource) {
            return Ruling.of(holds(Needed.CREATE_RESOURCE), "R29");
        }
        if (intent instanceof Intent.EditResource edit) {
            return Ruling.of(holds(Needed.EDIT_RESOURCE_PROPERTIES, edit.resource()), "R30");
        }
        if (intent instanceof Intent.EditSomeResource) {
            return Ruling.of(!reach(Needed.EDIT_RESOURCE_PROPERTIES).isEmpty(), "R30");
        }
        if (intent instanceof Intent.RemoveSomeResource) {
            return Ruling.of(!reach(Needed.REMOVE_RESOURCE).isEmpty(), "R30");
        }
        if (intent instanceof Intent.RemoveResource remove) {
            return Ruling.of(holds(Needed.REMOVE_RESOURCE, remove.resource()), "R30");
        }
        if (intent instanceof Intent.Categorize) {
            return Ruling.of(holds(Needed.CATEGORIZE_RESOURCES), "R31");
        }
        if (intent instanceof Intent.SeeAllHoldings || intent instanceof Intent.SeeChanges) {
            return Ruling.of(isSecurityManager(), "R33");
        }
        if (intent instanceof Intent.GrantAnything) {
            return Ruling.of(holds(Needed.MANAGE_USER_PERMISSIONS), "R25");
        }
        if (intent instanceof Intent.ChangeAssignments) {
            return Ruling.of(holds(Needed.MANAGE_USER_PERMISSIONS) || !manages().isEmpty(), "R26");
        }
        // A document may define and grant anything at once: that is for administrators.
        return Ruling.of(false, intent instanceof Intent.Import ? "R35" : "R27");
    }

    /**
     * R25: anything. R26: on the resource whose access the actor manages. Nobody raises their own rights by it: where the
     * grant would reach the actor, it may hold no more than the actor has there already.
     */
    private Ruling grant(Assignment assignment) {
        if (holds(Needed.MANAGE_USER_PERMISSIONS)) {
            return Ruling.of(true, "R25");
        }
        boolean allowed =
                managesPlaceOf(assignment) && !(holder.subjects().contains(assignment.subject()) && raises(assignment));
        return Ruling.of(allowed, "R26");
    }

    private Ruling revoke(Assignment assignment) {
        if (holds(Needed.MANAGE_USER_PERMISSIONS)) {
            return Ruling.of(true, "R25");
        }
        return Ruling.of(managesPlaceOf(assignment), "R26");
    }

    private boolean raises(Assignment assignment) {
        Role role = assignment.role();
        Scope.On on = (Scope.On) assignment.scope();
        return role.worksOn().contains(on.resource().type())
                && role.permissions().stream()
                        .filter(permission -> !permission.isGlobalOnly())
                        .anyMatch(permission -> !access.on(on.resource()).contains(permission));
    }

    private boolean seesAssignment(Assignment assignment) {
        return isSecurityManager() || holder.subjects().contains(assignment.subject()) || managesPlaceOf(assignment);
    }

    private boolean managesPlaceOf(Assignment assignment) {
        return assignment.scope() instanceof Scope.On on
                && holds(Needed.MANAGE_OWNED_RESOURCE_ACCESS_RIGHT, on.resource());
    }

    private boolean isSecurityManager() {
        return holds(Needed.MANAGE_SECURITY_ROLES) && holds(Needed.MANAGE_USER_PERMISSIONS);
    }

    private boolean holds(String permission) {
        return access.global().contains(catalogue.permission(permission));
    }

    private boolean holds(String permission, ResourceRef resource) {
        return access.on(resource).contains(catalogue.permission(permission));
    }
}
