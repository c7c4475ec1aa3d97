/** The API for people and service accounts, who may do what their own effective permissions allow. */
package org.tenantaccess.it.bearer;
