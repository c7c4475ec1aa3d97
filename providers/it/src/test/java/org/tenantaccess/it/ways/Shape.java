package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;

/** The shapes of the portal's claims, all in one token; further formats are the business of {@link FormatsIT}. */
enum Shape {
    ROLES("roles", "tenant_roles"),
    BY_TENANT("by-tenant", "tenants"),
    NESTED("nested", "nested"),
    FLAT("flat", "permissions");

    private final String label;
    private final String claim;

    Shape(String label, String claim) {
        this.label = label;
        this.claim = claim;
    }

    String label() {
        return label;
    }

    /** Among these claims; missing where it is not. */
    JsonNode of(JsonNode claims) {
        return claims.path(claim);
    }
}
