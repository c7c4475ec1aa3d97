/** Requests made from the served OpenAPI document: what it allows is done, what it forbids is refused. */
package org.tenantaccess.it.openapi;
