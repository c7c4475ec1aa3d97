/** The page that starts the console in a browser, and the client at which people sign in to it. */
@NullMarked
package org.tenantaccess.keycloak.console;

import org.jspecify.annotations.NullMarked;
