/**
 * The protocol mappers: what an administrator sets in the admin console, read and validated, and the printing of the
 * domain's claim values into tokens.
 */
@NullMarked
package org.tenantaccess.keycloak.mapper;

import org.jspecify.annotations.NullMarked;
