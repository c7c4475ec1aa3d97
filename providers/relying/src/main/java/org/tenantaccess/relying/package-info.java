/**
 * Reads the claims of Tenant Access in a service that received a token: {@link org.tenantaccess.relying.Permissions} is
 * where to begin.
 */
@NullMarked
package org.tenantaccess.relying;

import org.jspecify.annotations.NullMarked;
