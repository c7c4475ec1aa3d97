package org.tenantaccess.domain.access;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named approval from the catalogue. Two permissions are the same when their keys are.
 *
 * @param key stable name in claims and in the API, e.g. {@code edit-resources}
 * @param includes keys of global permissions that come with this one wherever it is effective (R8)
 * @param requires keys of permissions without which this one has no effect at the same place (R9)
 * @param aliases other names that are accepted on input
 */
public record Permission(
        String key,
        String name,
        String description,
        PermissionScope scope,
        Set<String> includes,
        Set<String> requires,
        Set<String> aliases)
        implements Comparable<Permission> {

    private static final Comparator<Permission> BY_KEY = Comparator.comparing(Permission::key);

    public Permission {
        includes = Sorted.set(includes);
        requires = Sorted.set(requires);
        aliases = Sorted.set(aliases);
    }

    public boolean isGlobalOnly() {
        return scope == PermissionScope.GLOBAL;
    }

    @Override
    public int compareTo(Permission other) {
        return BY_KEY.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Permission that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
