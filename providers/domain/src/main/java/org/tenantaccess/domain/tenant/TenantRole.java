package org.tenantaccess.domain.tenant;

/**
 * What a member role becomes at one application.
 *
 * @param name the application's own name for it, e.g. {@code tenant-admin} or {@code Viewer}
 */
public record TenantRole(String name) implements Comparable<TenantRole> {

    public TenantRole {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a tenant role needs a name");
        }
    }

    @Override
    public int compareTo(TenantRole other) {
        return name.compareTo(other.name);
    }
}
