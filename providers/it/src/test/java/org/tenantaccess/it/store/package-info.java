/** What is in the database, seen from outside. */
package org.tenantaccess.it.store;
