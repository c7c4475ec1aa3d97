package org.tenantaccess.it.bearer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** {@code me/permissions}: for every application that is issued the permission claim. */
class OwnPermissionsIT {

    private final TestRealm realm = TestRealm.demo();

    @ParameterizedTest
    @ValueSource(strings = {"max", "rex", "gwen", "rita", "sam"})
    @Tag("smoke")
    void tellsWhatTheTokenTells(String name) {
        for (String client : new String[] {"twcc", "teamwork-cloud"}) {
            Tokens login = realm.person(name).login(client);

            assertThat(realm.visitor(login.accessToken())
                            .get("tenant-access/me/permissions")
                            .expect(200)
                            .body())
                    .isEqualTo(login.accessTokenClaims().path("permissions"));
        }
    }

    @Test
    void tellsOfOneResource() {
        String token = realm.person("gwen").login().accessToken();

        assertThat(realm.visitor(token)
                        .get("tenant-access/me/permissions?resource=document:handbook")
                        .expect(200)
                        .body())
                .isEqualTo(Json.of("{'resources':{'document':{'handbook':['read-resources']}}}"));
        assertThat(realm.visitor(token)
                        .get("tenant-access/me/permissions?resource=document:minutes")
                        .expect(200)
                        .body())
                .isEqualTo(Json.of("{}"));
        realm.visitor(token).get("tenant-access/me/permissions?resource=x").refused(400, "resource");
    }

    @Test
    void refusesTokensOfClientsThatAreNotIssuedTheClaim() {
        for (String client : new String[] {"grafana", "admin-cli"}) {
            realm.visitor(realm.person("max").login(client).accessToken())
                    .get("tenant-access/me/permissions")
                    .expect(401);
        }
    }

    @Test
    void theTokenOfAnApplicationOpensNothingElse() {
        String token = realm.person("sam").login().accessToken();

        for (String path : new String[] {"roles", "permissions", "resources", "assignments", "export"}) {
            realm.visitor(token).get("tenant-access/" + path).expect(401);
        }
    }

    @Test
    void anAdministratorOfAnotherRealmIsNobodyHere() {
        realm.admin().get("tenant-access/me/permissions").expect(404);
    }
}
