package org.tenantaccess.domain.access;

import java.util.Collection;
import java.util.List;

/** Assignments in few words: who "ann" is does not matter to what she holds. */
public final class Grant {

    public static final Subject ANN = Subject.user("ann");

    private Grant() {}

    public static Holding everywhere(String role) {
        return everywhere(BuiltIn.role(role));
    }

    public static Holding everywhere(Role role) {
        return Holding.direct(new Assignment(role, ANN, Scope.GLOBAL));
    }

    public static Holding on(String resource, String role) {
        return on(resource, BuiltIn.role(role));
    }

    public static Holding on(String resource, Role role) {
        return Holding.direct(new Assignment(role, ANN, Scope.on(BuiltIn.resource(resource))));
    }

    public static Holding through(String groupPath, Holding own) {
        Assignment assignment = own.assignment();
        return Holding.through(
                groupPath, new Assignment(assignment.role(), Subject.group(groupPath), assignment.scope()));
    }

    public static EffectiveAccess access(Holding... holdings) {
        return new AccessResolver(BuiltIn.CATALOGUE).resolve(List.of(holdings));
    }

    public static List<String> keys(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::key).toList();
    }
}
