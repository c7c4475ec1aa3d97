/** Input as JSON, from a request or a realm file: read strictly, with errors that name the field. */
@NullMarked
package org.tenantaccess.keycloak.input;

import org.jspecify.annotations.NullMarked;
