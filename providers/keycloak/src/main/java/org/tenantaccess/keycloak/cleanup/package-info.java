/** What Keycloak removes, leaves no rows here. */
@NullMarked
package org.tenantaccess.keycloak.cleanup;

import org.jspecify.annotations.NullMarked;
