package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.server.ExecResult;

/** Keycloak's own command line. */
@Tag("smoke")
class KcadmIT {

    @Test
    void listsTheRoles() {
        ExecResult result = TestRealm.demo().server().kcadm("get", "tenant-access/roles", "-r", "member-center");

        assertThat(result.ok()).as(result.error()).isTrue();
        assertThat(Json.of(result.output()).findValuesAsText("key"))
                .contains("security-manager")
                .hasSize(8);
    }
}
