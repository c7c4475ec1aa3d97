package org.tenantaccess.domain.authority;

import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Subject;

/** What an actor wants. */
public sealed interface Intent {

    /** See the catalogue and the roles. */
    record ReadDefinitions() implements Intent {}

    /** See that a resource exists (R32). */
    record SeeResource(ResourceRef resource) implements Intent {}

    /** See all resources (R32). */
    record SeeEveryResource() implements Intent {}

    /** Bring in a document that may define and grant anything. */
    record Import() implements Intent {}

    /** See all assignments, and what anybody holds (R33). */
    record SeeAllHoldings() implements Intent {}

    /** See what one user holds (R33). */
    record SeeHoldingsOf(Subject user) implements Intent {}

    /** See who holds what on some resource at all, which is asked before a request is looked into (R33). */
    record SeeSomeHoldings() implements Intent {}

    /** See who holds what on one resource (R33). */
    record SeeHoldersOn(ResourceRef resource) implements Intent {}

    /** See one assignment (R33). */
    record SeeAssignment(Assignment assignment) implements Intent {}

    /** See the users and groups of the realm, whatever they hold. */
    record SeePeople() implements Intent {}

    /** See what was changed lately, and by whom. */
    record SeeChanges() implements Intent {}

    /** Create, edit or delete custom roles (R15). */
    record DefineRoles() implements Intent {}

    /** Create a resource (R29). */
    record CreateResource() implements Intent {}

    /** Rename a resource, or change its properties (R30). */
    record EditResource(ResourceRef resource) implements Intent {}

    /** Change the properties of some resource at all (R30). */
    record EditSomeResource() implements Intent {}

    /** Remove some resource at all (R30). */
    record RemoveSomeResource() implements Intent {}

    /** Remove a resource (R30). */
    record RemoveResource(ResourceRef resource) implements Intent {}

    /** Create, rename or remove a category, or put a resource into one (R31). */
    record Categorize() implements Intent {}

    /** Grant or revoke anything at all, which is asked before a request is looked into (R25, R26). */
    record ChangeAssignments() implements Intent {}

    /** Grant and revoke any role in any scope (R25). */
    record GrantAnything() implements Intent {}

    /** Grant a role (R25, R26). */
    record Grant(Assignment assignment) implements Intent {}

    /** Revoke a role (R25, R26). */
    record Revoke(Assignment assignment) implements Intent {}

    /** Leave the realm without any holder of {@code security-manager} (R27). */
    record RemoveLastSecurityManager() implements Intent {}
}
