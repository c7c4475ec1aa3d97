package org.tenantaccess.domain.tenant;

import java.util.Optional;

/**
 * Where tenant roles hold.
 *
 * @param key alias of an organization, or {@code *} for the realm as a whole
 */
public record Tenant(String key) implements Comparable<Tenant> {

    /** The realm as a whole. */
    public static final Tenant REALM = new Tenant("*");

    /** An organization; none where the alias stands for the realm, or for nothing. */
    public static Optional<Tenant> organization(String alias) {
        return Optional.of(new Tenant(alias)).filter(tenant -> !alias.isBlank() && !tenant.equals(REALM));
    }

    @Override
    public int compareTo(Tenant other) {
        return key.compareTo(other.key);
    }
}
