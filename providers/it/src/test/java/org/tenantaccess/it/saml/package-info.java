/** SAML logins on a real server: what is in the assertion. */
package org.tenantaccess.it.saml;
