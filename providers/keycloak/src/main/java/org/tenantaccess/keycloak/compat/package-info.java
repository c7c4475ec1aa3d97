/** What differs between Keycloak 26.0 and 26.7, and nothing else. */
@NullMarked
package org.tenantaccess.keycloak.compat;

import org.jspecify.annotations.NullMarked;
