package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.ForbiddenException;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/**
 * R35: Keycloak's administrators by Keycloak's own rights. {@code view-realm} or {@code view-users} reads definitions,
 * {@code view-users} what people hold, {@code manage-users} assigns, {@code manage-realm} defines. A role may reach beyond
 * any single user, so that fine-grained rights on single users or groups do not suffice to assign.
 */
final class AdministratorAuthority implements Authority {

    private final AdminPermissionEvaluator rights;

    AdministratorAuthority(AdminPermissionEvaluator rights) {
        this.rights = rights;
    }

    @Override
    public void requireReadDefinitions() {
        if (!rights.realm().canViewRealm() && !rights.users().canView()) {
            throw new ForbiddenException();
        }
    }

    @Override
    public void requireReadHoldings() {
        rights.users().requireView();
    }

    @Override
    public void requireDefine() {
        rights.realm().requireManageRealm();
    }

    @Override
    public void requireAssign() {
        rights.users().requireManage();
    }
}
