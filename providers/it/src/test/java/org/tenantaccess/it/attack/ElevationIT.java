package org.tenantaccess.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.api.State;
import org.tenantaccess.it.transfer.RealmFile;

/** Nobody comes to more rights than were given: not directly, not through groups, copies, imports, roles, resources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElevationIT {

    private static final Pattern STANDS_FOR = Pattern.compile("(USER|GROUP|HELD)\\(([^)]+)\\)");
    private static final String SERVICE = "service-account-relying-service";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> {
        RealmFile data = new RealmFile(file)
                .addUser("gil", "")
                .addUser("beta-reader", "")
                .add("categories", "{'name':'Rockets'}")
                .add("roles", "{'name':'Lock Breaker','permissions':['release-resource-locks','read-resources']}")
                .add("assignments", named("resource-manager", "gil", "'scope':'GLOBAL'"))
                .add(
                        "assignments",
                        named(
                                "resource-reviewer",
                                "beta-reader",
                                "'scope':'CUSTOM','resources':[{'type':'project','id':'beta'}]"));
        Audience.add(data.realm(), "relying-service");
    });

    private final Map<String, Caller> visitors = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    @BeforeAll
    void putMaxIntoAGroup() {
        String company =
                realm.admin().post("groups", "{'name':'company'}").expect(201).createdId();
        String crew = realm.admin()
                .post("groups/" + company + "/children", "{'name':'crew'}")
                .expect(201)
                .createdId();
        realm.admin()
                .send("PUT", "users/" + realm.person("max").id() + "/groups/" + crew, "{}")
                .expect(204);
    }

    @ParameterizedTest
    @MethodSource("org.tenantaccess.it.attack.Elevations#all")
    void isForbiddenByARuleAndNothingIsDone(Attack attack) {
        State before = State.of(realm);

        send(attack).forbidden(attack.rule());

        assertThat(State.of(realm)).isEqualTo(before);
    }

    /** So that the cases above are refused for what they say, and not for everything. */
    @Test
    void R26_aManagerGrantsOnTheManagedResource() {
        for (String grant : new String[] {
            Grants.user("resource-reviewer", "USER(nobody)", "project:alpha"),
            Grants.user("lock-breaker", "USER(nobody)", "project:alpha"),
            Grants.group("resource-reviewer", "GROUP(/company/crew)", "project:alpha"),
            Grants.user("resource-contributor", "USER(max)", "project:alpha")
        }) {
            Answer granted = send(Attack.post("max", "assignments", grant, "")).expect(201);
            send(Attack.delete("max", "assignments/" + granted.createdId(), "")).expect(204);
        }
        Answer everywhere = send(Attack.post(
                        "gil", "assignments", Grants.user("resource-reviewer", "USER(nobody)", "project:beta"), ""))
                .expect(201);
        send(Attack.delete("gil", "assignments/" + everywhere.createdId(), "")).expect(204);
    }

    /** A resource under an old id is another one: who held something on the old one holds nothing on it. */
    @Test
    void R30_aResourceUnderAnOldIdStartsWithItsOwnerOnly() {
        send(Attack.post("rita", "resources", "{'type':'project','id':'phoenix','name':'P'}", ""))
                .expect(201);
        send(Attack.post("rita", "assignments", Grants.user("resource-manager", "USER(nobody)", "project:phoenix"), ""))
                .expect(201);
        send(Attack.delete("nobody", "resources/project/phoenix", "")).expect(204);

        realm.admin()
                .post("tenant-access/resources", "{'type':'project','id':'phoenix','name':'P'}")
                .expect(201);

        send(Attack.get("nobody", "resources/project/phoenix", "")).forbidden("R32");
        send(Attack.put("rita", "resources/project/phoenix", "{'name':'Mine'}", ""))
                .forbidden("R30");
        assertThat(realm.admin()
                        .get("tenant-access/assignments?resource=project:phoenix")
                        .body())
                .isEmpty();
    }

    /** The other way round: who creates again what exists becomes no owner of it. */
    @Test
    void R29_creatingWhatExistsMakesNoOwner() {
        State before = State.of(realm);

        send(Attack.post("rita", "resources", "{'type':'project','id':'alpha','name':'Mine'}", ""))
                .refused(409, "id");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R17_noCustomRoleHoldsTheRightsOfASecurityManager() {
        State before = State.of(realm);

        for (String permission : new String[] {"manage-user-permissions", "manage-security-roles", "Create Users"}) {
            send(Attack.post("sam", "roles", "{'name':'Half','permissions':['" + permission + "']}", ""))
                    .refused(400, "permissions");
            send(Attack.put("sam", "roles/lock-breaker", "{'permissions':['" + permission + "']}", ""))
                    .refused(400, "permissions");
        }

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R33_listsShowWhatOneMaySeeOnly() {
        assertThat(get("nobody", "resources")).isEqualTo("[]");
        assertThat(get("nobody", "resources/count")).isEqualTo("{\"count\":0}");
        assertThat(get("nobody", "assignments")).isEqualTo("[]");
        assertThat(get("nobody", "assignments/count")).isEqualTo("{\"count\":0}");
        assertThat(get("nobody", "assignments?user=USER(sam)")).isEqualTo("[]");
        assertThat(get("max", "resources?search=beta")).isEqualTo("[]");
        assertThat(get("max", "assignments?resource=project:beta")).isEqualTo("[]");
        assertThat(get("max", "assignments?scope=GLOBAL")).isEqualTo("[]");
        assertThat(get("max", "assignments")).contains("USER(max)".transform(this::fill));
    }

    private String get(String who, String path) {
        return send(Attack.get(who, path, "")).expect(200).body().toString();
    }

    private Answer send(Attack attack) {
        String body = fill(attack.body()).replace('\'', '"');
        return visitors.computeIfAbsent(attack.who(), this::visitor)
                .send(attack.method(), "tenant-access/" + fill(attack.path()), body.isEmpty() ? null : body);
    }

    private Caller visitor(String who) {
        return who.equals(SERVICE)
                ? realm.visitor(realm.serviceAccountToken("relying-service", "relying-service"))
                : realm.person(who).visitor();
    }

    private String fill(String text) {
        Function<MatchResult, String> id = found -> ids.computeIfAbsent(found.group(), name -> id(found));
        return STANDS_FOR.matcher(text).replaceAll(id);
    }

    private String id(MatchResult found) {
        return switch (found.group(1)) {
            case "USER" -> realm.person(found.group(2)).id();
            case "GROUP" -> realm.groupId(found.group(2));
            default ->
                realm.admin()
                        .get("tenant-access/assignments?user="
                                + realm.person(found.group(2)).id())
                        .expect(200)
                        .body()
                        .path(0)
                        .path("id")
                        .asText();
        };
    }

    private static String named(String role, String user, String scope) {
        return "{'role':'" + role + "','subject':{'type':'user','name':'" + user + "'}," + scope + "}";
    }
}
