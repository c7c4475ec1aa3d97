/**
 * Who may do what to roles, resources and assignments: an actor and an intent go in, a ruling with the rule that decides
 * comes out (R15, R25–R27, R29–R33, R35). Nothing else decides.
 */
@NullMarked
package org.tenantaccess.domain.authority;

import org.jspecify.annotations.NullMarked;
