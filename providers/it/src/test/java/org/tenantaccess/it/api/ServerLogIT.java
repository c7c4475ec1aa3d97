package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.TestRealm;

/** What the server's log must not tell. */
class ServerLogIT {

    @Test
    void tellsNoNamesAndNoTokensOfOurs() {
        String name = "shy-person";
        try (TestRealm realm = TestRealm.fresh()) {
            realm.administrator(name, "realm-admin")
                    .post("tenant-access/roles", "{'name':'Bad','permissions':['no-such-permission']}")
                    .expect(400);
            String token = realm.person(name).login().accessToken();
            realm.bearer(token)
                    .get("tenant-access/assignments?user=" + realm.person(name).id());

            String log = realm.server().log();

            assertThat(log.lines().filter(line -> line.contains("org.tenantaccess")))
                    .noneMatch(line -> line.contains(name) || line.contains("eyJ") || line.contains("password"));
            assertThat(log).doesNotContain(token);
        }
    }
}
