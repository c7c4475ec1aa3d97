package org.tenantaccess.keycloak.api;

import java.util.List;
import java.util.Map;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.keycloak.api.OverviewRepresentation.AssignedResource;
import org.tenantaccess.keycloak.api.OverviewRepresentation.AssignmentCount;
import org.tenantaccess.keycloak.api.OverviewRepresentation.Totals;
import org.tenantaccess.keycloak.membership.People;
import org.tenantaccess.keycloak.store.AssignmentFilter;
import org.tenantaccess.keycloak.store.Directory;
import org.tenantaccess.keycloak.store.DirectoryFilter;
import org.tenantaccess.keycloak.store.Statistics;
import org.tenantaccess.keycloak.store.Store;

/** Puts the overview together, with a number of statements and of parts that does not depend on how much there is. */
final class Overview {

    private static final int MAX = 50;

    private final Call call;
    private final Store store;

    Overview(Call call) {
        this.call = call;
        this.store = call.store();
    }

    OverviewRepresentation represent() {
        Statistics statistics = store.statistics();
        List<Role> all = store.roles().all();
        List<Statistics.Assigned> most = statistics.mostAssigned(MAX);
        List<ResourceRef> refs =
                most.stream().map(Statistics.Assigned::resource).toList();
        List<String> roles = statistics.mostAssignedRoles(MAX);
        return new OverviewRepresentation(
                totals(all, statistics),
                resources(most, refs),
                roles,
                statistics.cells(roles, refs).stream().map(Overview::cell).toList(),
                new Problems(call, all).all());
    }

    private Totals totals(List<Role> all, Statistics statistics) {
        Directory directory = store.directory();
        int predefined = (int) all.stream().filter(Role::predefined).count();
        return new Totals(
                predefined,
                all.size() - predefined,
                statistics.resources(),
                store.categories().count(),
                store.assignments().count(AssignmentFilter.NONE),
                directory.countUsers(DirectoryFilter.USERS, null),
                new People(call.session(), call.realm(), DirectoryFilter.GROUP, null).count());
    }

    private List<AssignedResource> resources(List<Statistics.Assigned> most, List<ResourceRef> refs) {
        Map<ResourceRef, String> names = store.resources().names(refs);
        return most.stream()
                .map(assigned -> new AssignedResource(
                        assigned.resource().type(),
                        assigned.resource().id(),
                        names.getOrDefault(
                                assigned.resource(), assigned.resource().id()),
                        assigned.assignments()))
                .toList();
    }

    private static AssignmentCount cell(Statistics.Cell cell) {
        ResourceRef resource = cell.resource();
        return new AssignmentCount(
                cell.role(), resource == null ? null : ResourcePart.of(resource), cell.assignments());
    }
}
