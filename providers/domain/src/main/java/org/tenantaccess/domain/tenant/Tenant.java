package org.tenantaccess.domain.tenant;

/**
 * Where tenant roles hold.
 *
 * @param key alias of an organization, or {@code *} for the realm as a whole
 */
public record Tenant(String key) implements Comparable<Tenant> {

    /** The realm as a whole. */
    public static final Tenant REALM = new Tenant("*");

    @Override
    public int compareTo(Tenant other) {
        return key.compareTo(other.key);
    }
}
