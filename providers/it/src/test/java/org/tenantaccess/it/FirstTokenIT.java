package org.tenantaccess.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** The shortest way to see that the jar does its work; other classes go into detail. */
@Tag("smoke")
class FirstTokenIT {

    @Test
    void creatorIsTenantAdmin() {
        var claims = TestRealm.demo().person("creator").login().accessTokenClaims();

        assertThat(claims.path("tenant_roles")).isEqualTo(Json.of("['tenant-admin']"));
    }
}
