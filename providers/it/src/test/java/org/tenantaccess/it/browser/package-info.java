/** What a person sees and does in a real browser. */
package org.tenantaccess.it.browser;
