package org.tenantaccess.keycloak.mapper;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tenantaccess.domain.claim.TenantClaim;
import org.tenantaccess.domain.tenant.RoleMapping;
import org.tenantaccess.domain.tenant.RoleSelection;

/**
 * The settings of a tenant role mapper. An empty mapping table maps nobody; an absent one is R1's.
 *
 * @param requestedOnly whether only organizations count that an organization scope asks for
 * @param clientRoles whether the roles are also issued as roles of the client itself
 */
record TenantRoleSettings(
        RoleMapping mapping,
        TenantClaim shape,
        RoleSelection selection,
        Set<Source> sources,
        boolean requestedOnly,
        boolean clientRoles) {

    static final String MAPPING = "tenant.role.mapping";
    static final String SHAPE = "tenant.claim.shape";
    static final String SELECTION = "tenant.role.selection";
    static final String SOURCES = "tenant.role.sources";
    static final String ORGANIZATIONS = "tenant.organizations";
    static final String CLIENT_ROLES = "tenant.client.roles";

    /** Where member roles are held. */
    enum Source {
        REALM_ROLES,
        ORGANIZATIONS
    }

    static TenantRoleSettings of(Settings settings) {
        return new TenantRoleSettings(
                settings.text(MAPPING).map(MappingTable::read).orElse(RoleMapping.DEFAULT),
                settings.oneOf(SHAPE, shapes(), TenantClaim.ROLES),
                settings.oneOf(SELECTION, selections(), RoleSelection.ALL),
                sources(settings),
                settings.oneOf(ORGANIZATIONS, organizations(), false),
                settings.oneOf(CLIENT_ROLES, flags(), false));
    }

    static Map<String, TenantClaim> shapes() {
        Map<String, TenantClaim> shapes = new LinkedHashMap<>();
        shapes.put("roles", TenantClaim.ROLES);
        shapes.put("by-tenant", TenantClaim.BY_TENANT);
        return shapes;
    }

    static Map<String, RoleSelection> selections() {
        Map<String, RoleSelection> selections = new LinkedHashMap<>();
        selections.put("all", RoleSelection.ALL);
        selections.put("highest", RoleSelection.HIGHEST);
        return selections;
    }

    static Map<String, Source> sourceNames() {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("realm-roles", Source.REALM_ROLES);
        sources.put("organizations", Source.ORGANIZATIONS);
        return sources;
    }

    /** Whether only organizations count that an organization scope asks for. */
    static Map<String, Boolean> organizations() {
        Map<String, Boolean> organizations = new LinkedHashMap<>();
        organizations.put("all", false);
        organizations.put("requested", true);
        return organizations;
    }

    private static Map<String, Boolean> flags() {
        Map<String, Boolean> flags = new LinkedHashMap<>();
        flags.put("true", true);
        flags.put("false", false);
        return flags;
    }

    private static Set<Source> sources(Settings settings) {
        Set<String> named = settings.severalOf(SOURCES);
        Set<Source> chosen = EnumSet.noneOf(Source.class);
        named.forEach(name -> chosen.add(settings.known(SOURCES, name, sourceNames())));
        return chosen.isEmpty() ? EnumSet.allOf(Source.class) : chosen;
    }
}
