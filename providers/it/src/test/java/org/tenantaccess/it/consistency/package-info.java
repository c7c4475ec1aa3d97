/** All ways to ask what somebody may do give one answer. */
package org.tenantaccess.it.consistency;
