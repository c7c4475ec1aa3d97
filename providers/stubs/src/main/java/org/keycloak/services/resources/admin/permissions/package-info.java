/**
 * What we call of a package that Keycloak has up to 26.2 and named {@code fgap} afterwards. To compile against, never
 * shipped.
 */
@NullMarked
package org.keycloak.services.resources.admin.permissions;

import org.jspecify.annotations.NullMarked;
