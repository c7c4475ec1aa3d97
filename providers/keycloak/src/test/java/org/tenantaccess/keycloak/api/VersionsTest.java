package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakUriInfo;
import org.keycloak.urls.HostnameProvider;
import org.keycloak.urls.UrlType;
import org.tenantaccess.domain.authority.Actor;
import org.tenantaccess.keycloak.Fake;

class VersionsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"\"7\"", "*", " \"7\" ", "\"6\", \"7\"", "\"6\",*"})
    void matchesTheVersionOrAny(String ifMatch) {
        assertThatCode(() -> Versions.requireMatch(call(ifMatch), 7)).doesNotThrowAnyException();
    }

    /** RFC 9110 compares strongly: a weak tag is never the same. */
    @ParameterizedTest
    @ValueSource(strings = {"\"8\"", "7", "\"77\"", "W/\"7\"", "", "\"\"", "\"6\", \"8\"", "'7'"})
    void anyOtherIsStale(String ifMatch) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Versions.requireMatch(call(ifMatch), 7));
    }

    /** Thrown when the answer is about to be written, for which there is no server here. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static List<Locale> refuse() {
        throw new Refusal();
    }

    private static Call call(String ifMatch) {
        HttpHeaders headers = Fake.a(HttpHeaders.class)
                .answersBy("getHeaderString", name -> name[0].equals("If-Match") ? ifMatch : null)
                .answers("getAcceptableLanguages", VersionsTest::refuse)
                .get();
        HttpRequest request = Fake.a(HttpRequest.class)
                .answers("getHttpHeaders", () -> headers)
                .get();
        KeycloakContext context = Fake.a(KeycloakContext.class)
                .answers("getHttpRequest", () -> request)
                .answers("getUri", VersionsTest::address)
                .get();
        KeycloakSession session = Fake.a(KeycloakSession.class)
                .answers("getContext", () -> context)
                .get();
        Actor administrator = new Actor.Administrator(Set.of());
        return new Call(session, null, () -> administrator, null, Optional.empty());
    }

    private static KeycloakUriInfo address() {
        URI here = URI.create("http://localhost/admin/realms/demo/tenant-access/roles/auditor");
        UriInfo request =
                Fake.a(UriInfo.class).answers("getAbsolutePath", () -> here).get();
        HostnameProvider hostname = Fake.a(HostnameProvider.class)
                .answers("getBaseUri", () -> URI.create("http://localhost/"))
                .answers("getScheme", here::getScheme)
                .answers("getHostname", here::getHost)
                .answers("getPort", here::getPort)
                .answers("getContextPath", () -> "/")
                .get();
        KeycloakSession session = Fake.a(KeycloakSession.class)
                .answers("getProvider", () -> hostname)
                .get();
        return new KeycloakUriInfo(session, UrlType.FRONTEND, request);
    }
}
