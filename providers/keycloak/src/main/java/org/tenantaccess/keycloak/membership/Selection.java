package org.tenantaccess.keycloak.membership;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;
import org.tenantaccess.domain.tenant.Tenant;
import org.tenantaccess.domain.tenant.TenantSelection;
import org.tenantaccess.keycloak.compat.Organizations;

/**
 * The organizations that a request selects (R7): {@code organization:<alias>} names one, {@code organization} alone is the
 * only one or the one chosen at login, {@code organization:*} asks for all and selects none. A client scope is one for
 * organizations by its mapper, whatever its name. Read from the scope itself, since Keycloak's classes for it change.
 */
public final class Selection {

    private static final String MEMBERSHIP_MAPPER = "oidc-organization-membership-mapper";
    private static final String ALL = "*";

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    public Selection(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    /** What a request asks for: the selection, and whether it names organizations at all. */
    public record Requested(TenantSelection selection, boolean organizations) {

        /** No organization is asked for. */
        public static final Requested NOTHING = new Requested(TenantSelection.NONE, false);
    }

    /**
     * Reads a scope.
     *
     * @param chosen id of the organization chosen at login, or null
     */
    public Requested of(ClientModel client, Set<String> scopes, @Nullable String chosen) {
        if (!Organizations.areEnabled(realm)) {
            return Requested.NOTHING;
        }
        Set<String> values = values(client, scopes);
        if (values.isEmpty()) {
            return Requested.NOTHING;
        }
        if (values.contains(ALL)) {
            return new Requested(TenantSelection.NONE, true);
        }
        Set<Tenant> tenants = new HashSet<>();
        values.forEach(value -> tenant(value, chosen).ifPresent(tenants::add));
        // Alone, and with several organizations none of which was chosen, the scope selects nothing.
        boolean undecided = tenants.isEmpty() && values.equals(Set.of(""));
        return new Requested(undecided ? TenantSelection.NONE : TenantSelection.of(tenants), true);
    }

    /** The parts after the colon; empty for the bare scope. */
    private static Set<String> values(ClientModel client, Set<String> scopes) {
        List<String> names = Stream.of(true, false)
                .flatMap(byDefault -> client.getClientScopes(byDefault).values().stream())
                .filter(Selection::isForOrganizations)
                .map(ClientScopeModel::getName)
                .toList();
        return scopes.stream()
                .flatMap(scope -> names.stream()
                        .filter(name -> scope.equals(name) || scope.startsWith(name + ":"))
                        .map(name -> scope.equals(name) ? "" : scope.substring(name.length() + 1)))
                .collect(Collectors.toSet());
    }

    private static boolean isForOrganizations(ClientScopeModel scope) {
        return scope.getProtocolMappersStream()
                .anyMatch(mapper -> MEMBERSHIP_MAPPER.equals(mapper.getProtocolMapper()));
    }

    private Optional<Tenant> tenant(String value, @Nullable String chosen) {
        if (!value.isEmpty()) {
            return Tenant.organization(value);
        }
        return theOne(chosen).flatMap(organization -> Tenant.organization(organization.getAlias()));
    }

    private Optional<OrganizationModel> theOne(@Nullable String chosen) {
        OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
        if (chosen != null) {
            return Optional.ofNullable(organizations.getById(chosen));
        }
        List<OrganizationModel> memberOf = organizations
                .getByMember(user)
                .filter(OrganizationModel::isEnabled)
                .toList();
        return memberOf.size() == 1 ? Optional.of(memberOf.get(0)) : Optional.empty();
    }
}
