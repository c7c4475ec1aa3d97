/** Many at once, and much at once: writers side by side, large realms, and what is swept away meanwhile. */
package org.tenantaccess.it.load;
