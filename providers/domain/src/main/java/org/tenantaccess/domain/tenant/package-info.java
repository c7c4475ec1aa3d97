/** What a member role becomes at one application: member roles, tenants, the mapping table, tenant roles (R1–R5, R7). */
@NullMarked
package org.tenantaccess.domain.tenant;

import org.jspecify.annotations.NullMarked;
