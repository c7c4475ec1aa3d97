/** OpenID AuthZEN Authorization API 1.0: its questions, answered by what the claims are made of. Knows no HTTP. */
@NullMarked
package org.tenantaccess.keycloak.authzen;

import org.jspecify.annotations.NullMarked;
