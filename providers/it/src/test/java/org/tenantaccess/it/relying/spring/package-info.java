/** A service with Spring Security as somebody would write it who copies from the documentation. */
@NullMarked
package org.tenantaccess.it.relying.spring;

import org.jspecify.annotations.NullMarked;
