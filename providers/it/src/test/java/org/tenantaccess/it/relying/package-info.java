/** Software that nobody here wrote reads the claims: Apache's modules, Spring Security, a browser between them. */
package org.tenantaccess.it.relying;
