/** {@code ./mvnw -Pdemo}: the demo server in the foreground. */
@NullMarked
package org.tenantaccess.it.demo;

import org.jspecify.annotations.NullMarked;
