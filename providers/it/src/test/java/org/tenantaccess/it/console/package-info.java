/** The console, as it is served and as people see it. */
package org.tenantaccess.it.console;
