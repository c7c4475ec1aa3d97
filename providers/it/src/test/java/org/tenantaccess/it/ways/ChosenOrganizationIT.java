package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Surface;

/** The bare scope {@code organization} lets a member of several choose one at login. */
class ChosenOrganizationIT {

    private static final String CALLBACK = "http://localhost:9/callback";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final int MAX_PAGES = 5;

    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh(OrganizationsRealm::draft);
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @CsvSource({"apollo, tenant-admin, creator", "gemini, tenant-user, general-member"})
    void R7_organizationChosenAtLoginIsTheOnlyTenantAlsoAfterRefresh(String chosen, String role, String memberRole) {
        Issued tokens = logIn(chosen);
        Issued refreshed = client().with("grant_type", "refresh_token")
                .with("refresh_token", tokens.refreshToken())
                .issued();

        for (Surface surface : Surface.values()) {
            String expected = "{'" + chosen + "':{'roles':['" + role + "'],'member_roles':['" + memberRole + "']}}";
            assertThat(tokens.claims(surface).path("tenant_roles")).isEqualTo(Json.of(expected));
            assertThat(refreshed.claims(surface).path("tenant_roles")).isEqualTo(Json.of(expected));
        }
    }

    private static Issued logIn(String chosen) {
        WebSession browser = new WebSession();
        WebSession.Page page = browser.open(URI.create(realm.server().url() + "/realms/" + realm.name()
                + "/protocol/openid-connect/auth?client_id=" + OrganizationsRealm.BY_TENANT
                + "&response_type=code&response_mode=form_post&scope=openid+organization&redirect_uri=" + CALLBACK
                + "&code_challenge_method=S256&code_challenge=" + CHALLENGE));
        for (int i = 0; i < MAX_PAGES && !page.asks("code"); i++) {
            page = browser.submit(page, answer(page, chosen));
        }
        return client().with("grant_type", "authorization_code")
                .with("redirect_uri", CALLBACK)
                .with("code", page.field("code"))
                .with("code_verifier", VERIFIER)
                .issued();
    }

    private static Map<String, String> answer(WebSession.Page page, String chosen) {
        if (page.asks("password")) {
            return Map.of("username", "dora", "password", "dora");
        }
        return page.asks("kc.org") ? Map.of("kc.org", chosen) : Map.of("username", "dora");
    }

    private static TokenRequest client() {
        return TokenRequest.at(realm, OrganizationsRealm.BY_TENANT);
    }
}
