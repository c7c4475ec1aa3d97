package org.tenantaccess.domain.tenant;

import java.util.List;

/** Which of the rows that apply are issued (R2). */
public enum RoleSelection {
    ALL {
        @Override
        List<RoleMapping.Row> select(List<RoleMapping.Row> rows) {
            return rows;
        }
    },
    /** The first row that applies, which is the highest. */
    HIGHEST {
        @Override
        List<RoleMapping.Row> select(List<RoleMapping.Row> rows) {
            return rows.stream().limit(1).toList();
        }
    };

    abstract List<RoleMapping.Row> select(List<RoleMapping.Row> rows);
}
