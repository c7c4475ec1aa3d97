/** Our data in realm files. */
package org.tenantaccess.it.transfer;
