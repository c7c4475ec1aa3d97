package org.tenantaccess.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.Person;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.State;

/** Pages of other origins: a browser lets them read only what the server allows by header. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginIT {

    private static final String OURS = "https://console.example";
    private static final String FOREIGN = "https://evil.example";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> file.path("clients").forEach(client -> {
        if (client.path("clientId").asText().equals(Person.CONSOLE)) {
            ((ObjectNode) client).set("webOrigins", Json.of("['" + OURS + "']"));
        }
    }));

    private final Caller sam = realm.person("sam").visitor();

    @Test
    @Tag("smoke")
    void theConsolesOriginIsAllowed() {
        Answer answer = sam.with("Origin", OURS)
                .get("tenant-access/roles/resource-reviewer")
                .expect(200);

        assertThat(allowed(answer)).hasValue(OURS);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag", "Location");
    }

    @Test
    void aForeignOriginReadsNothing() {
        for (String path : new String[] {"roles", "assignments", "export", "me/permissions"}) {
            Answer answer = sam.with("Origin", FOREIGN).get("tenant-access/" + path);

            assertThat(answer.status() == 403 || allowed(answer).isEmpty()).isTrue();
        }
    }

    @Test
    void aForeignOriginWithoutAGoodTokenReadsNothing() {
        Answer answer = realm.visitor("garbage")
                .with("Origin", FOREIGN)
                .get("tenant-access/roles")
                .expect(401);

        assertThat(allowed(answer)).isEmpty();
    }

    /** The browser asks before, and sends no token; whether the origin may read is decided with the request. */
    @Test
    void aPreflightTellsMethodsAndHeaders() {
        Caller browser = realm.visitor("").with("Origin", OURS).with("Access-Control-Request-Method", "PATCH");

        for (String path : new String[] {"assignments", "resources/project/alpha", "users/x/copy"}) {
            Answer answer =
                    browser.send("OPTIONS", "tenant-access/" + path, null).expect(200);

            assertThat(answer.headers()
                            .firstValue("Access-Control-Allow-Methods")
                            .orElse(""))
                    .contains("PATCH", "PUT", "DELETE");
            assertThat(answer.headers()
                            .firstValue("Access-Control-Allow-Headers")
                            .orElse(""))
                    .containsIgnoringCase("Authorization");
        }
    }

    /** A form on a foreign page cannot send JSON, and sends no token. */
    @Test
    void aFormOfAForeignPageChangesNothing() {
        State before = State.of(realm);
        String grant = Json.of(
                        Grants.user("security-manager", realm.person("nobody").id()))
                .toString();

        realm.visitor("")
                .with("Origin", FOREIGN)
                .send("POST", "tenant-access/assignments", grant, "text/plain")
                .expect(401);
        sam.send("POST", "tenant-access/assignments", grant, "text/plain").expect(415);

        assertThat(State.of(realm)).isEqualTo(before);
    }

    private static Optional<String> allowed(Answer answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }
}
