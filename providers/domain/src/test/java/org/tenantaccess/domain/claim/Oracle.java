package org.tenantaccess.domain.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.SourceTables;

/**
 * The rules once more, naively and one resource at a time, from the tables alone: what the resolver must agree with. It
 * takes from the domain only who was given which role where.
 */
final class Oracle {

    private final List<Holding> holdings;

    Oracle(List<Holding> holdings) {
        this.holdings = holdings;
    }

    /** R9, R13, R14, R22. */
    Set<String> on(ResourceRef resource) {
        Set<String> effective = new TreeSet<>();
        for (Holding holding : holdings) {
            boolean reaches = holding.assignment().scope().covers(resource);
            if (reaches && worksOn(holding.assignment().role(), resource.type())) {
                effective.addAll(permissions(holding.assignment().role()));
            }
        }
        effective.retainAll(SourceTables.RESOURCE_PERMISSIONS);
        if (!effective.containsAll(Set.of("edit-resources", "edit-resource-properties"))) {
            effective.remove("administer-resources");
        }
        return effective;
    }

    /** R8, R22: global permissions of global assignments, and what is implied by anything on any resource. */
    Set<String> global(Collection<ResourceRef> everyResource) {
        Set<String> effective = new TreeSet<>();
        for (Holding holding : holdings) {
            if (holding.assignment().scope().kind() == ScopeKind.GLOBAL) {
                effective.addAll(permissions(holding.assignment().role()));
            }
        }
        effective.retainAll(SourceTables.GLOBAL_PERMISSIONS);
        for (ResourceRef resource : everyResource) {
            Set<String> there = on(resource);
            if (there.contains("manage-model-permissions") || there.contains("manage-owned-resource-access-right")) {
                effective.add("list-all-users");
            }
        }
        return effective;
    }

    private static Set<String> permissions(Role role) {
        if (role.predefined()) {
            return SourceTables.role(role.key()).permissions();
        }
        Set<String> keys = new TreeSet<>();
        role.permissions().forEach(permission -> keys.add(permission.key()));
        return keys;
    }

    private static boolean worksOn(Role role, String type) {
        return role.predefined() ? SourceTables.role(role.key()).worksOn().contains(type) : type.equals("project");
    }
}
