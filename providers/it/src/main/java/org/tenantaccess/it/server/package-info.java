/** A real Keycloak with the shipped jar in it, in a container or unpacked from Maven. */
@NullMarked
package org.tenantaccess.it.server;

import org.jspecify.annotations.NullMarked;
