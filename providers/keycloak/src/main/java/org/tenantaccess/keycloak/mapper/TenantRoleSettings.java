package org.tenantaccess.keycloak.mapper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tenantaccess.domain.claim.TenantClaim;
import org.tenantaccess.domain.tenant.RoleMapping;
import org.tenantaccess.domain.tenant.RoleSelection;

/** The settings of a tenant role mapper. An empty mapping table maps nobody; an absent one is R1's. */
record TenantRoleSettings(RoleMapping mapping, TenantClaim shape, RoleSelection selection) {

    static final String MAPPING = "tenant.role.mapping";
    static final String SHAPE = "tenant.claim.shape";
    static final String SELECTION = "tenant.role.selection";

    static TenantRoleSettings of(Settings settings) {
        return new TenantRoleSettings(
                settings.text(MAPPING).map(MappingTable::read).orElse(RoleMapping.DEFAULT),
                settings.oneOf(SHAPE, shapes(), TenantClaim.ROLES),
                settings.oneOf(SELECTION, selections(), RoleSelection.ALL));
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
}
