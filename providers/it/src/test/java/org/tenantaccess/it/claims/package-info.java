/** The claims in tokens of a real server: what is in them, on every surface, under every setting of the mappers. */
package org.tenantaccess.it.claims;
