package org.tenantaccess.relying;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of one person say: permissions in any format, and tenant roles in either shape.
 *
 * <p>The claims must be verified: this class looks neither at signature, issuer, audience nor at times. It denies by
 * default. Claims that are not as they are issued deny everything, and {@link #problem()} tells what is wrong with them.
 * Immutable, and may be shared between threads.
 */
public final class Permissions {

    private final Grants grants;
    private final TenantRoles tenantRoles;
    private final @Nullable String problem;

    private Permissions(Grants grants, TenantRoles tenantRoles, @Nullable String problem) {
        this.grants = grants;
        this.tenantRoles = tenantRoles;
        this.problem = problem;
    }

    /** Reads the claims {@code permissions} (or {@code authorization}) and {@code tenant_roles}. */
    public static Permissions from(Map<String, ?> claims) {
        return from(claims, ClaimNames.STANDARD);
    }

    /**
     * Reads other claims than those.
     *
     * @param claims of an access token, of userinfo or of an introspection, as JSON libraries make them: maps, lists,
     *     strings, numbers and truth values
     */
    public static Permissions from(Map<String, ?> claims, ClaimNames names) {
        Objects.requireNonNull(claims, "claims");
        Objects.requireNonNull(names, "names");
        try {
            requireActive(claims);
            TenantRoles roles = names.tenantRoles(claims).map(TenantRoles::read).orElse(TenantRoles.NONE);
            return new Permissions(names.permissions(claims), roles, null);
        } catch (Malformed e) {
            return refused(e);
        }
    }

    /** Whether the person may do what names no resource, such as {@code create-resource}. */
    public boolean can(String permission) {
        return decide(permission) == Decision.ALLOWED;
    }

    /**
     * Whether the person may do this with a resource. What names no resource is never among it: ask {@link #can(String)}.
     */
    public boolean can(String permission, String type, String id) {
        return decide(permission, type, id) == Decision.ALLOWED;
    }

    /**
     * Whether the person may do this with the resource of this id, whatever its type. Only for services whose resources
     * have ids that no resource of another type has; the format {@code rpt} often tells no more.
     */
    public boolean canById(String permission, String id) {
        return decideById(permission, id) == Decision.ALLOWED;
    }

    /** As {@link #can(String)}; never {@link Decision#UNKNOWN}. */
    public Decision decide(String permission) {
        return grants.global().decide(permission);
    }

    /** As {@link #can(String, String, String)}, but tells what the claim does not settle. */
    public Decision decide(String permission, String type, String id) {
        return grants.on(type, id).decide(permission);
    }

    /** As {@link #canById}, but tells what the claim does not settle. */
    public Decision decideById(String permission, String id) {
        return grants.onId(id).decide(permission);
    }

    /** All permissions that name no resource. */
    public SortedSet<String> global() {
        return grants.global().certain();
    }

    /** All that {@link #can(String, String, String)} affirms of a resource. */
    public SortedSet<String> permissionsOn(String type, String id) {
        return grants.on(type, id).certain();
    }

    /**
     * The tenant roles in the tenant in which the person acts. With the shape {@code roles} it is not told which one that
     * is: the organization that the request selected, else the realm. With {@code by-tenant} it is the realm.
     */
    public SortedSet<String> tenantRoles() {
        return tenantRoles.acting();
    }

    /**
     * The tenant roles in one tenant; only the shape {@code by-tenant} tells them.
     *
     * @param tenant alias of an organization, or {@code *} for the realm
     */
    public SortedSet<String> tenantRoles(String tenant) {
        return tenantRoles.in(tenant).roles();
    }

    /** The member roles in the realm, from which its tenant roles come; only the shape {@code by-tenant} tells them. */
    public SortedSet<String> memberRoles() {
        return tenantRoles.inRealm().memberRoles();
    }

    /**
     * The member roles in one tenant; only the shape {@code by-tenant} tells them.
     *
     * @param tenant alias of an organization, or {@code *} for the realm
     */
    public SortedSet<String> memberRoles(String tenant) {
        return tenantRoles.in(tenant).memberRoles();
    }

    /** The tenants of the shape {@code by-tenant}: aliases of organizations, and {@code *} for the realm. */
    public SortedSet<String> tenants() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(tenantRoles.byTenant().keySet()));
    }

    /**
     * Whether nothing was left out of the claim. If not, {@link #overageEndpoint()} has the rest. Claims with a
     * {@link #problem()} have no rest.
     */
    public boolean isComplete() {
        return overageEndpoint().isEmpty();
    }

    /**
     * Where the whole claim is, if the token's was too large: {@code GET} it with the same access token, and hand its
     * JSON to {@link #resolvedWith}. Send the token to the issuer's own host only.
     */
    public Optional<URI> overageEndpoint() {
        return grants.wholeAt();
    }

    /**
     * The same person with the endpoint's answer in place of what the token says of permissions. A narrowed claim stays
     * narrowed. An answer that is no whole claim denies everything. If nothing was left out, nothing changes.
     *
     * @param answer the body of status 200, as a JSON library makes it: a map, or a list with the formats {@code flat}
     *     and {@code authorization-details}
     */
    public Permissions resolvedWith(Object answer) {
        Objects.requireNonNull(answer, "answer");
        if (isComplete()) {
            return this;
        }
        Piece claim = new Piece("answer", answer);
        try {
            Grants whole = GrantsReader.read(claim);
            if (whole.wholeAt().isPresent()) {
                throw claim.malformed("is not the whole claim");
            }
            return new Permissions(whole.narrowedTo(grants.only()), tenantRoles, null);
        } catch (Malformed e) {
            return refused(e);
        }
    }

    /** Why everything is denied, if the claims are malformed: a place and what is wrong there, never a value. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private static Permissions refused(Malformed reason) {
        return new Permissions(Grants.NONE, TenantRoles.NONE, reason.getMessage());
    }

    /** An introspection says so of a token that is good no more. */
    private static void requireActive(Map<String, ?> claims) {
        new Piece("claims", claims)
                .member("active")
                .filter(active -> Boolean.FALSE.equals(active.value()))
                .ifPresent(active -> {
                    throw active.malformed("is false");
                });
    }
}
