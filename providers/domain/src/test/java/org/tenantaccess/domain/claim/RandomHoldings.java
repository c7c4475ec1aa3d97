package org.tenantaccess.domain.claim;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.BuiltIn;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.SourceTables;
import org.tenantaccess.domain.access.Subject;

/** What may reach a person: any role at any scope that it allows, own or through a group, on few resources. */
public final class RandomHoldings {

    /** Custom roles may be global here, so that companions are missing on whole types too. */
    public static final Catalogue CATALOGUE = BuiltIn.withGlobalCustomRoles();

    /** The last of each type is in no assignment: it stands for all that have no name yet. */
    public static final List<ResourceRef> RESOURCES = List.of(
            CATALOGUE.resource("project", "alpha"),
            CATALOGUE.resource("project", "beta"),
            CATALOGUE.resource("document", "alpha"),
            CATALOGUE.resource("document", "handbook"),
            CATALOGUE.resource("project", "future"),
            CATALOGUE.resource("document", "future"));

    /** Those that assignments name. */
    public static final List<ResourceRef> NAMED = RESOURCES.subList(0, 4);

    private RandomHoldings() {}

    public static Arbitrary<List<Holding>> lists() {
        return holding().list().ofMaxSize(8);
    }

    private static Arbitrary<Holding> holding() {
        Arbitrary<Holding> direct = assignment(Subject.user("ann")).map(Holding::direct);
        Arbitrary<Holding> grouped = Arbitraries.of("/staff", "/staff/reviewers")
                .flatMap(path -> assignment(Subject.group(path)).map(held -> Holding.through(path, held)));
        return Arbitraries.oneOf(direct, grouped);
    }

    /** Any role at any scope that it allows. */
    public static Arbitrary<Assignment> assignment(Subject subject) {
        return Arbitraries.oneOf(predefined(), custom())
                .flatMap(role -> scope(role).map(scope -> new Assignment(role, subject, scope)));
    }

    private static Arbitrary<Scope> scope(Role role) {
        Arbitrary<Scope> custom = Arbitraries.of(NAMED).map(Scope::on);
        Arbitrary<Scope> global = Arbitraries.just(Scope.GLOBAL);
        if (!role.assignableScopes().contains(ScopeKind.CUSTOM)) {
            return global;
        }
        return Arbitraries.oneOf(global, custom, custom);
    }

    private static Arbitrary<Role> predefined() {
        return Arbitraries.of(CATALOGUE.predefinedRoles());
    }

    private static Arbitrary<Role> custom() {
        Arbitrary<Set<String>> permissions = Arbitraries.of(
                        SourceTables.RESOURCE_PERMISSIONS.stream().sorted().toList())
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of("c1", "c2", "c3"), permissions)
                .as((key, held) -> CATALOGUE.customRole(key, new DisplayName(key), "", held));
    }
}
