/** OpenID AuthZEN Authorization API 1.0: questions, searches, and who may ask. */
package org.tenantaccess.it.authzen;
