package org.tenantaccess.it.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Http;
import org.tenantaccess.it.actor.TestRealm;

/** The console's page as the server sends it. */
class ConsoleIT {

    private static final ConsoleAddress CONSOLE =
            new ConsoleAddress(TestRealm.demo().server(), TestRealm.demo().name());

    @Test
    void pageComesToEverybodyAndIsNotStored() {
        Answer answer = CONSOLE.visit().expect(200);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self'");
    }

    @Test
    void addressWithoutTheSlashLeadsToThePage() {
        Answer answer = CONSOLE.send("GET", "?embedded=true").expect(302);

        assertThat(answer.headers().firstValue("Location"))
                .hasValue(CONSOLE.uri("/?embedded=true").toString());
    }

    @Test
    void headIsAnsweredWithoutAPage() {
        Answer answer = CONSOLE.send("HEAD", "/").expect(200);

        assertThat(answer.body().asText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) {
        CONSOLE.send(method, "/").expect(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/index.html", "/assets/main.js", "/%2e%2e/roles"})
    void nothingElseIsThere(String rest) {
        assertThat(CONSOLE.send("GET", rest).status()).isIn(400, 401, 404);
    }

    @Test
    void policyAllowsScriptsOfThisServerOnly() {
        String policy = PageSource.of(CONSOLE.visit()).policy();

        assertThat(policy.split("; "))
                .containsExactly(
                        "default-src 'self'",
                        "script-src 'self'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data:",
                        "connect-src 'self'",
                        "frame-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "form-action 'self'");
    }

    @Test
    void environmentTellsWhereTheServerIs() {
        String server = CONSOLE.server().url().toString();
        JsonNode environment = PageSource.of(CONSOLE.visit()).environment();

        assertThat(environment.properties().stream().map(Map.Entry::getKey))
                .containsExactly(
                        "serverBaseUrl",
                        "adminBaseUrl",
                        "realm",
                        "clientId",
                        "resourceUrl",
                        "logo",
                        "logoUrl",
                        "darkMode",
                        "locale");
        assertThat(environment.path("serverBaseUrl").asText()).isEqualTo(server);
        assertThat(environment.path("adminBaseUrl").asText()).isEqualTo(server);
        assertThat(environment.path("realm").asText()).isEqualTo("member-center");
        assertThat(environment.path("clientId").asText()).isEqualTo("tenant-access-console");
        assertThat(environment.path("darkMode").asBoolean()).isTrue();
        get(environment.path("logo").asText()).expect(200);
    }

    @Test
    void everyFileThatThePageNamesIsThere() {
        List<String> links = PageSource.of(CONSOLE.visit()).links();

        assertThat(links).anyMatch(link -> link.endsWith(".js")).anyMatch(link -> link.endsWith(".css"));
        assertThat(links).allSatisfy(link -> {
            Answer file = get(link).expect(200);
            assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(typeOf(link));
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, zh-TW", "en, en", "fr, en"})
    void languageIsTheVisitorsWhereTheRealmHasIt(String accepted, String language) {
        Answer answer = Http.send("GET", CONSOLE.uri(), Map.of("Accept-Language", accepted), null);

        assertThat(PageSource.of(answer).html()).contains("<html lang=\"" + language + "\" dir=\"ltr\">");
        assertThat(PageSource.of(answer).environment().path("locale").asText()).isEqualTo(language);
    }

    @Test
    void realmsAttributesDecideAndItsNameIsText() {
        String hostile = "</title><script>alert(1)</script>&\"'\u2028";
        try (TestRealm realm = TestRealm.fresh(file -> {
            file.put("displayName", hostile);
            file.put("internationalizationEnabled", false);
            file.withObject("attributes").put("darkMode", "false");
        })) {
            PageSource page = PageSource.of(new ConsoleAddress(realm.server(), realm.name()).visit());

            assertThat(page.html())
                    .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;")
                    .doesNotContain("<script>alert");
            assertThat(page.environment().path("darkMode").asBoolean(true)).isFalse();
            assertThat(page.environment().path("locale").asText("?")).isEmpty();
        }
    }

    @Test
    void unknownRealmHasNone() {
        new ConsoleAddress(CONSOLE.server(), "nowhere").visit().expect(404);
    }

    @Test
    void disabledRealmHasNoneAndGetsNoClient() {
        try (TestRealm realm = TestRealm.fresh(ConsoleIT::withoutClient)) {
            realm.admin().put("", "{'enabled':false}").expect(204);

            new ConsoleAddress(realm.server(), realm.name()).visit().expect(403);

            realm.admin().put("", "{'enabled':true}").expect(204);
            assertThat(ConsoleClients.of(realm).all()).isEmpty();
        }
    }

    static void withoutClient(ObjectNode file) {
        var clients = file.path("clients").iterator();
        while (clients.hasNext()) {
            if (clients.next().path("clientId").asText().equals(ConsoleClients.ID)) {
                clients.remove();
            }
        }
        ((ObjectNode) file.at("/roles/client")).remove(ConsoleClients.ID);
    }

    private static Answer get(String address) {
        return Http.send("GET", URI.create(address), Map.of(), null);
    }

    private static String typeOf(String file) {
        return switch (file.substring(file.lastIndexOf('.'))) {
            case ".js" -> "text/javascript";
            case ".css" -> "text/css";
            case ".svg" -> "image/svg+xml";
            default -> throw new AssertionError(file);
        };
    }
}
