package org.tenantaccess.domain.authority;

import java.util.Set;
import org.tenantaccess.domain.access.ResourceRef;

/**
 * A set of resources that may be larger than one can list.
 *
 * @param everything all resources
 * @param types all resources of these types
 * @param resources these
 */
public record Reach(boolean everything, Set<String> types, Set<ResourceRef> resources) {

    /** All resources. */
    public static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of());

    public Reach {
        types = Set.copyOf(types);
        resources = Set.copyOf(resources);
    }

    public boolean covers(ResourceRef resource) {
        return everything || types.contains(resource.type()) || resources.contains(resource);
    }

    public boolean isEmpty() {
        return !everything && types.isEmpty() && resources.isEmpty();
    }
}
