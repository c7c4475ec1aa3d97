/**
 * Who may do what on which resource, and why: permissions, roles, scopes, subjects, assignments, and the resolver that
 * merges all that reaches a person (rules R8–R14 and R16–R23).
 */
@NullMarked
package org.tenantaccess.domain.access;

import org.jspecify.annotations.NullMarked;
