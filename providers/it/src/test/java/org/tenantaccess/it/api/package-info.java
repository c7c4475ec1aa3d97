/** The REST API on the real server: its resources, who may call them, bad input, and what the audit log says. */
package org.tenantaccess.it.api;
