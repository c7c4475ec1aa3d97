/** What must not be possible, on both mounts. */
package org.tenantaccess.it.attack;
