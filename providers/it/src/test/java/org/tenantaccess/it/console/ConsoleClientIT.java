package org.tenantaccess.it.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.server.KeycloakServer;
import org.tenantaccess.it.server.KeycloakServers;
import org.tenantaccess.it.server.ServerOptions;

/** The console's client, which the page makes where a realm lacks it. */
class ConsoleClientIT {

    private static final int VISITORS = 12;

    @Test
    void isNotMadeWithTheRealmButByTheFirstVisits() throws Exception {
        try (TestRealm realm = TestRealm.fresh(ConsoleIT::withoutClient)) {
            ConsoleClients clients = ConsoleClients.of(realm);
            assertThat(clients.all()).isEmpty();

            assertThat(visitAtOnce(new ConsoleAddress(realm.server(), realm.name())))
                    .hasSize(VISITORS)
                    .containsOnly(200);

            ObjectNode made = clients.only();
            String base = "/realms/" + realm.name() + "/tenant-access/console/";
            assertThat(made.path("publicClient").asBoolean()).isTrue();
            assertThat(made.path("standardFlowEnabled").asBoolean()).isTrue();
            assertThat(made.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(made.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(made.path("serviceAccountsEnabled").asBoolean()).isFalse();
            assertThat(made.path("fullScopeAllowed").asBoolean()).isTrue();
            assertThat(made.path("rootUrl").asText()).isEqualTo("${authBaseUrl}");
            assertThat(made.path("baseUrl").asText()).isEqualTo(base);
            assertThat(made.path("redirectUris").toString()).isEqualTo("[\"" + base + "*\"]");
            assertThat(made.path("webOrigins").toString()).isEqualTo("[\"+\"]");
            JsonNode attributes = made.path("attributes");
            assertThat(attributes.path("pkce.code.challenge.method").asText()).isEqualTo("S256");
            assertThat(attributes.path("post.logout.redirect.uris").asText()).isEqualTo("+");
            assertThat(names(made.path("defaultClientScopes")))
                    .containsExactlyInAnyOrderElementsOf(realmsDefaultScopes(realm));
        }
    }

    @Test
    void isLeftAloneWhereTheRealmHasItEvenIfItIsDisabled() {
        try (TestRealm realm = TestRealm.fresh()) {
            ConsoleClients clients = ConsoleClients.of(realm);
            ObjectNode own = clients.only();
            own.put("enabled", false)
                    .put("name", "Ours")
                    .putArray("redirectUris")
                    .add("https://ours.example/*");
            realm.admin().put("clients/" + own.path("id").asText(), own).expect(204);
            ObjectNode before = clients.only();

            new ConsoleAddress(realm.server(), realm.name()).visit().expect(200);

            assertThat(clients.only()).isEqualTo(before);
        }
    }

    /** An own server, since the option is the server's; it also has hostnames of its own for people and administrators. */
    @Test
    void isNotMadeWhereTheServerSaysSo() {
        try (KeycloakServer server = KeycloakServers.start(ServerOptions.shipped()
                .withoutRealms()
                .withArgument("--hostname=https://people.example")
                .withArgument("--hostname-admin=https://administrators.example")
                .withArgument("--spi-realm-restapi-extension--tenant-access--console-client=ignore"))) {
            TestRealm master = new TestRealm(server, "master");

            PageSource page = PageSource.of(new ConsoleAddress(server, "master").visit());

            assertThat(ConsoleClients.of(master).all()).isEmpty();
            assertThat(page.environment().path("serverBaseUrl").asText()).isEqualTo("https://people.example");
            assertThat(page.environment().path("adminBaseUrl").asText()).isEqualTo("https://administrators.example");
            assertThat(page.policy())
                    .contains("connect-src 'self' https://people.example https://administrators.example;");
        }
    }

    private static List<Integer> visitAtOnce(ConsoleAddress console) throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        try {
            Callable<Integer> visit = () -> console.visit().status();
            List<Future<Integer>> answers = visitors.invokeAll(
                    Stream.generate(() -> visit).limit(VISITORS).toList());
            return answers.stream().map(ConsoleClientIT::status).toList();
        } finally {
            visitors.shutdown();
        }
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> realmsDefaultScopes(TestRealm realm) {
        JsonNode scopes =
                realm.admin().get("default-default-client-scopes").expect(200).body();
        return StreamSupport.stream(scopes.spliterator(), false)
                .filter(scope -> scope.path("protocol").asText().equals("openid-connect"))
                .map(scope -> scope.path("name").asText())
                .toList();
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
