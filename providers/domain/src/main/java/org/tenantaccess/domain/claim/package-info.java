/**
 * The answers as claim values: ordered maps, lists and strings that any protocol can print. Arrows run from here to
 * {@code access} and {@code tenant}, never back.
 */
@NullMarked
package org.tenantaccess.domain.claim;

import org.jspecify.annotations.NullMarked;
