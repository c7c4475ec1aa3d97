package org.tenantaccess.it.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** Every operation of the served document on both mounts: what it allows is done, what it forbids is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedRequestsIT {

    @AutoClose
    private final TestRealm ofAdministrator = TestRealm.fresh();

    @AutoClose
    private final TestRealm ofPerson = TestRealm.fresh(AllRights::give);

    private final Mount admin = Mount.admin(ofAdministrator);
    private final Mount bearer = Mount.bearer(ofPerson);

    private final List<Operation> operations =
            Operation.all(admin.get("/openapi.json").expect(200).body());

    private final Fixture adminFixture = new Fixture(admin.realm());
    private final Fixture bearerFixture = new Fixture(bearer.realm());

    Stream<Arguments> everywhere() {
        return operations.stream()
                .flatMap(operation ->
                        Stream.of(admin, bearer).filter(operation::isOn).map(mount -> Arguments.of(mount, operation)));
    }

    @Test
    @Tag("smoke")
    void bothMountsServeTheSameDocument() {
        assertThat(bearer.get("/openapi.json").expect(200).body())
                .isEqualTo(admin.get("/openapi.json").expect(200).body());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void whatTheDocumentAllowsIsDone(Mount mount, Operation operation) {
        int expected = expected(mount, operation);
        for (Request request : new Requests(operation, fixture(mount)).valid()) {
            Answer answer = mount.send(request);

            assertThat(answer.status()).as("%s -> %s", request, answer.body()).isEqualTo(expected);
            assertDocumented(operation, request, answer);
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void whatTheDocumentForbidsIsRefusedAndChangesNothing(Mount mount, Operation operation) {
        List<Request> attacks = attacks(mount, operation).forbidden();
        State before = State.of(mount.realm());
        List<String> wrong = attacks.parallelStream()
                .flatMap(request -> notRefused(operation, request, mount.send(request)))
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(State.of(mount.realm())).isEqualTo(before);
    }

    /** What was refused is refused again: sent all together, it changes nothing. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void whateverIsSentIsNoErrorOfTheServer(Mount mount, Operation operation) {
        List<Request> refused = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Request request : attacks(mount, operation).allowed()) {
            Answer answer = mount.send(request);
            if (answer.status() >= 500) {
                wrong.add(answer.status() + " " + request + " -> " + answer.body());
            } else if (answer.status() >= 400) {
                refused.add(request);
            }
        }
        State before = State.of(mount.realm());
        refused.forEach(mount::send);

        assertThat(wrong).isEmpty();
        assertThat(State.of(mount.realm())).isEqualTo(before);
    }

    /** The same resources stand on both mounts, so that a part of all attacks does for one of them. */
    private Attacks attacks(Mount mount, Operation operation) {
        Attacks all = new Attacks(operation, new Requests(operation, fixture(mount)).full());
        return mount.equals(admin) ? all : all.everyThird();
    }

    private static Stream<String> notRefused(Operation operation, Request request, Answer answer) {
        if (answer.status() < 400 || answer.status() >= 500) {
            return Stream.of(answer.status() + " " + request + " -> " + answer.body());
        }
        assertDocumented(operation, request, answer);
        return Stream.empty();
    }

    private Fixture fixture(Mount mount) {
        return mount.equals(admin) ? adminFixture : bearerFixture;
    }

    /** An administrator of the master realm is nobody in this one; nobody of this realm imports. */
    private int expected(Mount mount, Operation operation) {
        if (mount.equals(admin)
                && operation.path().startsWith("/me/")
                && !operation.id().equals("getMyRights")) {
            return 404;
        }
        return mount.equals(bearer) && operation.id().equals("importRealm") ? 403 : operation.success();
    }

    private static void assertDocumented(Operation operation, Request request, Answer answer) {
        assertThat(operation.documents(answer.status()) || answer.status() == 405)
                .as("%s -> undocumented %s %s", request, answer.status(), answer.body())
                .isTrue();
        JsonNode schema = operation.responseSchema(answer.status());
        if (!schema.isMissingNode()) {
            assertThat(operation.check().problems(schema, answer.body()))
                    .as("%s -> %s", request, answer.body())
                    .isEmpty();
        }
        operation.response(answer.status()).path("headers").fieldNames().forEachRemaining(name -> {
            if (!name.equals("Location") || !answer.body().isArray()) {
                assertThat(answer.headers().firstValue(name))
                        .as("%s of %s", name, request)
                        .isPresent();
            }
        });
    }
}
