/** Every way on which a claim leaves Keycloak: organizations, grants, formats, client roles. */
package org.tenantaccess.it.ways;
