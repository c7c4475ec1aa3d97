/** The shipped jar on a plain Keycloak as people run it: optimized, in production mode, on PostgreSQL. */
package org.tenantaccess.it.install;
