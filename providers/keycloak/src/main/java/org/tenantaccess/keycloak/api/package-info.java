/** The REST API: its resources, what goes in and out of them, and who may do what, decided in one place. */
@NullMarked
package org.tenantaccess.keycloak.api;

import org.jspecify.annotations.NullMarked;
