/** Our data in a realm file: a component carries it through Keycloak's import, and this package unpacks it. */
@NullMarked
package org.tenantaccess.keycloak.transfer;

import org.jspecify.annotations.NullMarked;
