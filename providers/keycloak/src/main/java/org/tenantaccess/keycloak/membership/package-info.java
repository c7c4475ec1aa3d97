/** Where a person's member roles and assignments come from, read from Keycloak's users, groups and roles. */
@NullMarked
package org.tenantaccess.keycloak.membership;

import org.jspecify.annotations.NullMarked;
