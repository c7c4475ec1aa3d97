package org.tenantaccess.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.State;
import org.tenantaccess.it.transfer.RealmFile;

/** Tokens that are not to be taken, on both mounts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTokensIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> {
        RealmFile data = new RealmFile(file);
        for (String user : new String[] {"disabled", "removed", "gone"}) {
            data.addUser(user, "")
                    .add(
                            "assignments",
                            "{'role':'security-manager','subject':{'type':'user','name':'" + user
                                    + "'},'scope':'GLOBAL'}");
        }
    });

    @AutoClose
    private final TestRealm otherRealm = TestRealm.fresh();

    private BadTokens tokens;
    private State before;

    @BeforeAll
    void makeTokens() {
        tokens = new BadTokens(realm, otherRealm);
        before = State.of(realm);
    }

    private Stream<Attack> calls() {
        String nobody = realm.person("nobody").id();
        String grant = Grants.user("security-manager", nobody);
        return Stream.of(
                Attack.get("", "roles", ""),
                Attack.get("", "resources/project/alpha", ""),
                Attack.get("", "assignments", ""),
                Attack.get("", "matrix?role=resource-reviewer", ""),
                Attack.get("", "users/" + nobody + "/permissions", ""),
                Attack.get("", "export", ""),
                Attack.get("", "me/rights", ""),
                Attack.get("", "me/assignments", ""),
                Attack.get("", "overview", ""),
                Attack.get("", "changes", ""),
                Attack.get("", "categories/uncategorized", ""),
                Attack.get("", "users", ""),
                Attack.get("", "groups", ""),
                Attack.get("", "users/" + nobody + "/assignments", ""),
                Attack.post("", "assignments", grant, ""),
                Attack.patch("", "{'add':[" + grant + "]}", ""),
                Attack.post("", "roles", "{'name':'Mine','permissions':['read-resources']}", ""),
                Attack.delete("", "resources/project/alpha", ""),
                Attack.post("", "import?mode=replace", "{}", ""));
    }

    Stream<Arguments> kindsAndCalls() {
        return Arrays.stream(TokenKind.values()).flatMap(kind -> calls().map(call -> Arguments.of(kind, call)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndCalls")
    void isNotTaken(TokenKind kind, Attack call) {
        String token = tokens.of(kind);

        send(realm.visitor(token), call, 401);
        send(realm.bearer(token), call, kind.onAdminMount);

        if (!call.method().equals("GET")) {
            assertThat(State.of(realm)).isEqualTo(before);
        }
    }

    /** Its audience is not asked for, but it must be good, and of an application that is issued the claim. */
    @ParameterizedTest
    @EnumSource
    @Tag("smoke")
    void ownPermissionsAreToldToWhoeverIsIssuedTheClaim(TokenKind kind) {
        int expected =
                switch (kind) {
                    case FOR_ANOTHER_CLIENT, OF_SERVICE_ACCOUNT, LIGHTWEIGHT_FOR_ANOTHER_CLIENT -> 200;
                    default -> 401;
                };

        realm.visitor(tokens.of(kind)).get("tenant-access/me/permissions").expect(expected);
    }

    private static void send(Caller caller, Attack call, int status) {
        String body = call.body().replace('\'', '"');
        caller.send(call.method(), "tenant-access/" + call.path(), body.isEmpty() ? null : body)
                .expect(status);
    }
}
