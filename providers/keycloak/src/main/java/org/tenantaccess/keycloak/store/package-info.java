/**
 * Custom roles, resources, categories and assignments in Keycloak's own database: entities, queries, and the way between
 * a row and a value of the domain.
 */
@NullMarked
package org.tenantaccess.keycloak.store;

import org.jspecify.annotations.NullMarked;
