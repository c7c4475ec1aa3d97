package org.tenantaccess.it.actor;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.tenantaccess.it.server.KeycloakServer;

/** Somebody who calls the admin API of one realm; paths are relative to {@code /admin/realms/{realm}/}. */
public final class Admin extends Caller {

    Admin(TestRealm realm, Supplier<String> accessToken) {
        super(realm.adminUrl(), Memo.forSeconds(20, accessToken));
    }

    /** The master realm's administrator, who may do everything. */
    static Admin ofMaster(TestRealm realm) {
        return new Admin(realm, () -> passwordGrant(realm.server(), "master", KeycloakServer.ADMIN));
    }

    static String passwordGrant(KeycloakServer server, String realm, String user) {
        return Http.postForm(
                        URI.create(server.url() + "/realms/" + realm + "/protocol/openid-connect/token"),
                        Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", user))
                .expect(200)
                .body()
                .path("access_token")
                .asText();
    }
}
