package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** Whatever is sent: a refusal that says what is wrong, never an error of the server, and nothing changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final State before = State.of(realm);
    private final String user = realm.person("nobody").id();

    @AfterAll
    void nothingChanged() {
        assertThat(State.of(realm)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("org.tenantaccess.it.api.BadInput#all")
    void isRefusedWithTheNameOfTheField(BadInput input) {
        String path = input.path().replace("USER", user);
        Answer answer = input.body().isEmpty()
                ? realm.admin().get("tenant-access/" + path)
                : post(path, input.body().replace('\'', '"').replace("USER", user));

        answer.refused(400, input.field());
    }

    @ParameterizedTest
    @MethodSource("org.tenantaccess.it.api.BadQueries#odd")
    void oddQueries(String path) {
        assertThat(realm.admin().get("tenant-access/" + path).status()).isIn(200, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "resources", "assignments"})
    void aBodyHasALimit(String path) {
        Answer answer =
                post(path, "{\"name\":\"" + "x".repeat(1_000_000) + "\"}").expect(413);

        assertThat(answer.body().path("errorMessage").asText()).contains("262144");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"roles/resource-manager", "assignments/x", "permissions", "permissions/x", "users/x/permissions"
            })
    void thereIsNothingElseToPostTo(String path) {
        assertThat(post(path, "{}").status()).isIn(404, 405);
    }

    static Stream<String> unknownPaths() {
        return Stream.of("", "/", "nothing", "users/x", "roles/x/y", "resources/project");
    }

    @ParameterizedTest
    @MethodSource("unknownPaths")
    void unknownPathsAreNotFound(String path) {
        assertThat(realm.admin().get("tenant-access/" + path).status()).isIn(400, 404, 405);
    }

    @Test
    void onlyJsonIsTaken() {
        var answer = realm.admin().send("POST", "tenant-access/roles", "name=x", "application/x-www-form-urlencoded");

        answer.expect(415);
    }

    private Answer post(String path, String body) {
        return realm.admin().send("POST", "tenant-access/" + path, body);
    }
}
