package org.tenantaccess.keycloak.store;

import java.util.List;

/**
 * A group of an organization, with the groups above it.
 *
 * @param alias the organization's
 * @param line the group itself, then its parents up to the top; the organization's internal group is not among them
 */
public record OrganizationGroup(String alias, List<Step> line) {

    /** One of the groups. */
    public record Step(String id, String name) {}

    public OrganizationGroup {
        line = List.copyOf(line);
    }

    public String id() {
        return line.get(0).id();
    }
}
