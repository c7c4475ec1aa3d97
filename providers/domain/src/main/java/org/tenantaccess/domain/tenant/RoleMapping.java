package org.tenantaccess.domain.tenant;

import java.util.List;
import java.util.Set;

/**
 * One application's table from member roles to tenant roles (R1, R2). Rows are ordered, the first is the highest; a
 * member role may have several rows.
 */
public record RoleMapping(List<Row> rows) {

    /** R1. */
    public static final RoleMapping DEFAULT = new RoleMapping(List.of(
            row("creator", "tenant-admin"),
            row("administrator", "tenant-admin"),
            row("general-member", "tenant-user")));

    /** One line of the table. */
    public record Row(MemberRole memberRole, TenantRole tenantRole) {}

    public RoleMapping {
        rows = List.copyOf(rows);
    }

    public static Row row(String memberRole, String tenantRole) {
        return new Row(new MemberRole(memberRole), new TenantRole(tenantRole));
    }

    /** The rows that apply to a holder of these roles, highest first. An unmapped role has none (R5). */
    List<Row> applyingTo(Set<MemberRole> held) {
        return rows.stream().filter(row -> held.contains(row.memberRole())).toList();
    }
}
