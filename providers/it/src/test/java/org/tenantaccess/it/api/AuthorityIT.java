package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.Endpoint.Right;

/** Who may call what on the admin mount: every call by everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityIT {

    private static final Map<String, Set<Right>> RIGHTS = new LinkedHashMap<>();

    static {
        RIGHTS.put("view-realm", Set.of(Right.READ_DEFINITIONS));
        RIGHTS.put("view-users", Set.of(Right.READ_DEFINITIONS, Right.READ_HOLDINGS));
        RIGHTS.put("manage-users", Set.of(Right.READ_DEFINITIONS, Right.READ_HOLDINGS, Right.ASSIGN));
        RIGHTS.put("manage-realm", Set.of(Right.READ_DEFINITIONS, Right.DEFINE));
        RIGHTS.put("realm-admin", Set.of(Right.values()));
        RIGHTS.put("query-users", Set.of());
        RIGHTS.put("query-groups", Set.of());
        RIGHTS.put("view-clients", Set.of());
        RIGHTS.put("manage-clients", Set.of());
        RIGHTS.put("view-events", Set.of(Right.READ_EVENTS));
        RIGHTS.put("impersonation", Set.of());
    }

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @AutoClose
    private final TestRealm otherRealm = TestRealm.fresh();

    private final Map<String, Admin> administrators = new LinkedHashMap<>();
    private final String user = realm.person("nobody").id();
    private final String other = realm.person("member").id();
    private final String group = realm.groupId("/reviewers");
    private Admin administratorOfOtherRealm;

    @BeforeAll
    void appointAdministrators() {
        RIGHTS.keySet().forEach(role -> administrators.put(role, realm.administrator("only-" + role, role)));
        administratorOfOtherRealm = otherRealm.administrator("boss", "realm-admin");
    }

    static Stream<Arguments> everybody() {
        return RIGHTS.keySet().stream().flatMap(role -> Endpoint.all().stream().map(call -> Arguments.of(role, call)));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void R35_keycloaksRightsDecide(String role, Endpoint call) {
        Admin caller = administrators.get(role);

        if (RIGHTS.get(role).contains(call.right)) {
            call(caller, call).expect(call.success);
        } else {
            refused(caller, call, 403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenNothingIsAnswered(Endpoint call) {
        refused(realm.bearer(""), call, 401);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsNoneIsRefused(Endpoint call) {
        refused(realm.bearer("garbage"), call, 401);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatSomebodyChangedIsRefused(Endpoint call) {
        String token = realm.person("sam").login("admin-cli").accessToken();
        String[] parts = token.split("\\.", -1);
        refused(realm.bearer(parts[0] + "." + parts[1] + "A." + parts[2]), call, 401);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonWithoutKeycloaksRightsIsRefused(Endpoint call) {
        // A Security Manager is none of Keycloak's administrators.
        refused(realm.bearer(realm.person("sam").login("admin-cli").accessToken()), call, 403);
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorOfAnotherRealmIsRefused(Endpoint call) {
        String token = administratorOfOtherRealm.token();
        refused(realm.bearer(token), call, 403);
    }

    private void refused(Admin caller, Endpoint call, int status) {
        prepare(call);
        State before = call.writes() ? State.of(realm) : null;

        send(caller, call).expect(status);

        if (call.writes()) {
            assertThat(State.of(realm)).isEqualTo(before);
        }
    }

    private Answer call(Admin caller, Endpoint call) {
        prepare(call);
        return send(caller, call);
    }

    /** What is deleted exists, whoever deleted it before. */
    private void prepare(Endpoint call) {
        if (call == Endpoint.DELETE_ROLE) {
            realm.admin().post("tenant-access/roles", "{'name':'Victim','permissions':['read-resources']}");
        } else if (call == Endpoint.DELETE_RESOURCE) {
            realm.admin().post("tenant-access/resources", "{'type':'project','id':'victim','name':'Victim'}");
        } else if (call == Endpoint.DELETE_ASSIGNMENT) {
            assign(realm.admin(), "user", user).expect(201);
        }
    }

    private Answer send(Admin caller, Endpoint call) {
        // Assigning again changes nothing, and answers the id.
        String assignment = call == Endpoint.DELETE_ASSIGNMENT
                ? assign(realm.admin(), "user", user).expect(201).createdId()
                : "none";
        String path = call.path.replace("USER", user).replace("GROUP", group).replace("ASSIGNMENT", assignment);
        String body = call.body
                .replace("USER", user)
                .replace("OTHER", other)
                .replace("UNIQUE", UUID.randomUUID().toString())
                .replace('\'', '"');
        return caller.send(call.method, "tenant-access/" + path, body.isEmpty() ? null : body);
    }

    private static Answer assign(Admin admin, String type, String id) {
        return admin.post(
                "tenant-access/assignments",
                "{'role':'resource-reviewer','subject':{'type':'" + type + "','id':'" + id + "'},'scope':'GLOBAL'}");
    }
}
