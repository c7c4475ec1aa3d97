/** Which tests hold which rule, as a table in the documentation. */
package org.tenantaccess.it.rules;
