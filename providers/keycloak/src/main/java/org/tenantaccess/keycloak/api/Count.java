package org.tenantaccess.keycloak.api;

/** How many there are on all pages. */
record Count(long count) {}
