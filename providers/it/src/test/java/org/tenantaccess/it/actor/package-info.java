/** Who acts in the integration tests: administrators, people with their tokens, and realms of their own. */
package org.tenantaccess.it.actor;
