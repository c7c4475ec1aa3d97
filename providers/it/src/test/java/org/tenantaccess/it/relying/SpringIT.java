package org.tenantaccess.it.relying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;

/** A resource server with Spring Security, once reading the tokens itself, once asking Keycloak about them. */
class SpringIT {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private static TestRealm realm;
    private static Map<String, SpringService> services;

    @BeforeAll
    static void startServices() {
        realm = TestRealm.fresh();
        services = new HashMap<>();
        services.put("jwt", SpringService.reading(realm));
        services.put("opaque", SpringService.introspecting(realm));
    }

    @AfterAll
    static void stopServices() {
        services.values().forEach(SpringService::close);
        realm.close();
    }

    @ParameterizedTest
    @CsvSource({
        "max, GET /projects/alpha, 200",
        "max, PUT /projects/alpha, 200",
        "max, GET /projects/beta, 403",
        "max, PUT /projects/beta, 403",
        "max, PUT /projects/*, 403",
        "max, POST /projects, 403",
        "rex, GET /projects/alpha, 200",
        "rex, GET /projects/beta, 200",
        "rex, PUT /projects/alpha, 403",
        "rita, POST /projects, 200",
        "gwen, GET /projects/alpha, 403",
        "nobody, GET /projects/alpha, 403",
        "nobody, PUT /projects/alpha, 403",
        "creator, GET /admin/settings, 200",
        "member, GET /admin/settings, 403",
        "nobody, GET /admin/settings, 403",
    })
    @Tag("smoke")
    void R22_serviceLetsInWhoeverTheClaimNames(String user, String request, int status) {
        String token = realm.person(user).login().accessToken();

        assertThat(statuses(request, token)).isEqualTo(both(status));
    }

    @Test
    void tokenOfAnotherRealmIsNoToken() {
        try (TestRealm other = TestRealm.fresh()) {
            assertThat(statuses(
                            "GET /projects/alpha", other.person("max").login().accessToken()))
                    .isEqualTo(both(UNAUTHORIZED));
        }
    }

    /** {@code grafana} has no audience mapper. */
    @Test
    void tokenForAnotherServiceIsNoToken() {
        assertThat(statuses(
                        "GET /admin/settings",
                        realm.person("creator").login("grafana").accessToken()))
                .isEqualTo(both(UNAUTHORIZED));
    }

    @Test
    void noTokenOrAnIdTokenIsNoToken() {
        assertThat(statuses("GET /projects/alpha", "")).isEqualTo(both(UNAUTHORIZED));
        assertThat(statuses("GET /projects/alpha", realm.person("max").login().idToken()))
                .isEqualTo(both(UNAUTHORIZED));
    }

    @Test
    void revokedAssignmentIsGoneAtOnceWhereTheServiceAsksAndWithTheNextTokenWhereItReads() {
        String edit = "PUT /projects/beta";
        String assignment = realm.admin()
                .post(
                        "tenant-access/assignments",
                        Grants.user("resource-manager", realm.person("gwen").id(), "project:beta"))
                .expect(201)
                .body()
                .path(0)
                .path("id")
                .asText();
        String token = realm.person("gwen").login().accessToken();
        assertThat(statuses(edit, token)).isEqualTo(both(OK));

        realm.admin().delete("tenant-access/assignments/" + assignment).expect(204);

        assertThat(statuses(edit, token)).isEqualTo(Map.of("jwt", OK, "opaque", FORBIDDEN));
        assertThat(statuses(edit, realm.person("gwen").login().accessToken())).isEqualTo(both(FORBIDDEN));
    }

    private static Map<String, Integer> statuses(String request, String token) {
        Map<String, Integer> statuses = new HashMap<>();
        services.forEach((name, service) -> statuses.put(name, service.status(request, token)));
        return statuses;
    }

    private static Map<String, Integer> both(int status) {
        return Map.of("jwt", status, "opaque", status);
    }
}
