package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TenantRolesTest {

    @Test
    void theFlatShapeTellsTheRolesOfOneTenantButNotWhich() {
        Permissions permissions = Permissions.from(Json.object("{'tenant_roles': ['tenant-user', 'tenant-admin']}"));
        assertThat(permissions.tenantRoles()).containsExactly("tenant-admin", "tenant-user");
        assertThat(permissions.tenantRoles("*")).isEmpty();
        assertThat(permissions.memberRoles()).isEmpty();
        assertThat(permissions.tenants()).isEmpty();
    }

    @Test
    void R4_byTenantTellsMemberRolesToo() {
        Permissions permissions = Permissions.from(
                Json.object("{'tenant_roles': {'*': {'roles': ['tenant-user'], 'member_roles': ['general-member']},"
                        + " 'apollo': {'roles': ['tenant-admin'], 'member_roles': ['creator']}}}"));
        assertThat(permissions.tenantRoles()).containsExactly("tenant-user");
        assertThat(permissions.memberRoles()).containsExactly("general-member");
        assertThat(permissions.tenantRoles("apollo")).containsExactly("tenant-admin");
        assertThat(permissions.memberRoles("apollo")).containsExactly("creator");
        assertThat(permissions.tenantRoles("gemini")).isEmpty();
        assertThat(permissions.tenants()).containsExactly("*", "apollo");
    }

    @Test
    void R7_whoActsInAnOrganizationHoldsNothingInTheRealm() {
        Permissions permissions = Permissions.from(
                Json.object("{'tenant_roles': {'apollo': {'roles': ['tenant-admin'], 'member_roles': ['creator']}}}"));
        assertThat(permissions.tenantRoles()).isEmpty();
        assertThat(permissions.memberRoles()).isEmpty();
    }
}
