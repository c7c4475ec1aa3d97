package org.tenantaccess.relying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims to read. A name is written as in the mapper's setting {@code claim.name}: {@code a.b} is the member
 * {@code b} of the claim {@code a}, and {@code a\.b} one claim with a dot in its name. Immutable.
 */
public final class ClaimNames {

    /**
     * What the mappers are set to at first: {@code tenant_roles}, and {@code permissions} or, for the format
     * {@code rpt}, {@code authorization}. A token that has both of the latter is refused, so that neither is taken for
     * the other: name the one to read.
     */
    public static final ClaimNames STANDARD = new ClaimNames(
            List.of(ClaimPath.of("permissions"), ClaimPath.of("authorization")), ClaimPath.of("tenant_roles"));

    private final List<ClaimPath> permissions;
    private final ClaimPath tenantRoles;

    private ClaimNames(List<ClaimPath> permissions, ClaimPath tenantRoles) {
        this.permissions = permissions;
        this.tenantRoles = tenantRoles;
    }

    /**
     * The same with another claim of permissions, and no other than this.
     *
     * @throws IllegalArgumentException if a member of the name is empty
     */
    public ClaimNames withPermissions(String name) {
        return new ClaimNames(List.of(ClaimPath.of(name)), tenantRoles);
    }

    /**
     * The same with another claim of tenant roles.
     *
     * @throws IllegalArgumentException if a member of the name is empty
     */
    public ClaimNames withTenantRoles(String name) {
        return new ClaimNames(permissions, ClaimPath.of(name));
    }

    Grants permissions(Map<String, ?> claims) {
        List<Piece> found = new ArrayList<>();
        permissions.forEach(path -> path.find(claims).ifPresent(found::add));
        if (found.size() > 1) {
            throw found.get(1).malformed("is a second claim of permissions");
        }
        return found.isEmpty() ? Grants.NONE : GrantsReader.read(found.get(0));
    }

    Optional<Piece> tenantRoles(Map<String, ?> claims) {
        return tenantRoles.find(claims);
    }
}
