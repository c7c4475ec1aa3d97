package org.tenantaccess.it.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;
import org.tenantaccess.it.claims.Surface;

/** Groups of organizations hold assignments as the realm's groups do: {@code staff} > {@code office} > {@code desk}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganizationGroupSubjectsIT {

    private static final String READS_ALPHA = "{'resources':{'project':{'alpha':['read-resources']}}}";
    private static final String STAFF = "organization:apollo/staff";
    private static final String ASSIGNMENTS = "tenant-access/assignments";

    /** {@code by-parent-group} is in {@code desk} and nowhere else. */
    private static final String DESK_WORKER = "by-parent-group";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(OrganizationGroupSubjectsIT::draft);

    private final Organization apollo = new Organization(realm, "apollo");
    private final Organization gemini = new Organization(realm, "gemini");
    private final String staff = apollo.groupId("/staff");

    private static void draft(ObjectNode file) {
        OrganizationsRealm.draft(file);
        new DemoFile(file)
                .user("leaves-group")
                .member("apollo", "leaves-group", "a13")
                .user("leaves-organization")
                .member("apollo", "leaves-organization", "a13")
                .user("manager")
                .member("gemini", "manager", "b02")
                .data(
                        "assignments",
                        Json.of("{'role':'resource-reviewer','subject':{'type':'group','name':'" + STAFF
                                + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'alpha'}]}"));
    }

    /** That it holds anything shows that the realm's file could name it. */
    @Test
    @Tag("smoke")
    void R23_membersOfSubgroupsHoldWhatTheGroupHolds() {
        holds(READS_ALPHA, login(DESK_WORKER));
        holdsNothing(login("only-apollo"));
        assertThat(get("users/" + realm.person(DESK_WORKER).id() + "/permissions"))
                .isEqualTo(Json.of(READS_ALPHA));
        assertThat(holders()).contains(DESK_WORKER).doesNotContain("only-apollo");
    }

    @Test
    void R23_membersOfAParentDoNotHoldWhatItsSubgroupHolds() {
        String desk = apollo.groupId("/staff/office/desk");
        assign(Grants.group("resource-contributor", desk, "project:beta"));
        apollo.join("no-group", "/staff/office");

        holds(READS_ALPHA, login("no-group"));
        assertThat(login(DESK_WORKER).accessTokenClaims().at("/permissions/resources/project/beta"))
                .hasSize(3);
        revoke(assignmentsOf(desk));
    }

    @Test
    void R23_explainTellsTheOrganizationAndThePathWithinIt() {
        JsonNode answer = get(
                "explain?user=" + realm.person(DESK_WORKER).id() + "&permission=read-resources&resource=project:alpha");

        assertThat(answer.path("because"))
                .isEqualTo(Json.of("[{'role':'resource-reviewer','subject':{'type':'group','id':'" + staff
                        + "','name':'" + STAFF
                        + "'},'scope':'CUSTOM','resource':{'type':'project','id':'alpha'},'via':'" + STAFF
                        + "/office/desk'}]"));
    }

    @Test
    void R23_leavingTheGroupEndsItAtOnce() {
        Tokens tokens = login("leaves-group");
        holds(READS_ALPHA, tokens);

        apollo.leave("leaves-group", "/staff/office/desk");

        endsFor("leaves-group", tokens);
    }

    @Test
    void R23_leavingTheOrganizationEndsItAtOnce() {
        Tokens tokens = login("leaves-organization");
        holds(READS_ALPHA, tokens);

        apollo.dismiss("leaves-organization");

        endsFor("leaves-organization", tokens);
    }

    @Test
    void R23_disablingTheOrganizationEndsItAndEnablingBringsItBack() {
        Tokens tokens = login(DESK_WORKER);

        apollo.enable(false);
        endsFor(DESK_WORKER, tokens);
        // It is still there, for the day when the organization is enabled again.
        assertThat(assignmentsOf(staff)).hasSize(1);

        apollo.enable(true);
        holds(READS_ALPHA, login(DESK_WORKER));
    }

    @Test
    void removingAGroupRemovesWhatItAndItsSubgroupsHold() {
        String crew = gemini.createGroup("crew");
        String night = gemini.createGroup("night", crew);
        assign(Grants.group("resource-reviewer", crew, "project:beta"));
        assign(Grants.group("resource-reviewer", night, "project:beta"));

        gemini.removeGroup("/crew");

        assertThat(assignmentsOf(crew)).isEmpty();
        assertThat(assignmentsOf(night)).isEmpty();
        assertThat(assignmentsOf(staff)).hasSize(1);
    }

    @Test
    void removingAnOrganizationRemovesWhatItsGroupsHold() {
        Organization pluto = new Organization(realm, "pluto");
        String creators = pluto.groupId("/creators");
        assign(Grants.group("resource-reviewer", creators, "project:beta"));

        pluto.remove();

        assertThat(assignmentsOf(creators)).isEmpty();
        assertThat(assignmentsOf(staff)).hasSize(1);
    }

    @Test
    void isExportedAndImportedByOrganizationAndPath() {
        JsonNode before = get("export");
        assertThat(before.path("assignments").findValues("subject"))
                .contains(Json.of("{'type':'group','name':'" + STAFF + "'}"));
        revoke(assignmentsOf(staff));

        realm.admin().post("tenant-access/import", before).expect(200);

        assertThat(get("export")).isEqualTo(before);
        holds(READS_ALPHA, login(DESK_WORKER));
    }

    @Test
    void refusesAGroupThatTheOrganizationDoesNotHave() {
        for (String name : List.of("organization:apollo", "organization:apollo/", "organization:nowhere/staff")) {
            realm.admin()
                    .post(
                            "tenant-access/import",
                            "{'assignments':[{'role':'resource-creator','subject':{'type':'group','name':'" + name
                                    + "'},'scope':'GLOBAL'}]}")
                    .refused(400, "assignments[0].subject.name");
        }
    }

    /** The group that stands for the organization itself is Keycloak's own: it is in none of its lists. */
    @Test
    void refusesTheGroupAboveThemAll() {
        String internal = realm.admin()
                .get("organizations/" + apollo.id() + "/groups/" + staff)
                .expect(200)
                .body()
                .path("parentId")
                .asText();
        assertThat(internal).isNotEmpty();

        realm.admin()
                .post(ASSIGNMENTS, Grants.group("resource-reviewer", internal, "project:alpha"))
                .refused(400, "subject.id");
    }

    @Test
    void R34_isAmongTheGroupsOfTheMatrix() {
        JsonNode matrix = get("matrix?role=resource-reviewer&directory=group&userSearch=staff");

        assertThat(matrix.path("columns"))
                .isEqualTo(Json.of("[{'type':'group','id':'" + staff + "','name':'" + STAFF + "','external':false}]"));
        assertThat(matrix.path("columnCount").asInt()).isEqualTo(1);
        assertThat(matrix.path("cells").findValuesAsText("subject")).containsExactly(staff);
        assertThat(get("matrix?role=resource-reviewer&directory=group")
                        .path("columns")
                        .findValuesAsText("name"))
                .contains("/reviewers", STAFF + "/office/desk", "organization:gemini/creators")
                .allMatch(name -> name.startsWith("/") || name.startsWith("organization:"))
                .noneMatch(name -> name.endsWith("/"));
    }

    @Test
    void R27_aSecurityManagerThroughAnOrganizationCountsWhileItIsEnabled() {
        String administrators = gemini.groupId("/administrators");
        assign(Grants.group("security-manager", administrators));
        String sam = realm.person("sam").id();
        String ofSam = path(assignmentsOf("user", sam));
        Caller manager = realm.person("manager").visitor();
        assertThat(manager.get(ASSIGNMENTS).expect(200).body()).hasSizeGreaterThan(5);

        gemini.enable(false);
        manager.delete(ofSam).expect(403);
        realm.person("sam").visitor().delete(ofSam).refused(409, "role");

        gemini.enable(true);
        manager.delete(ofSam).expect(204);
        manager.delete(path(assignmentsOf(administrators))).refused(409, "role");
        assign(Grants.user("security-manager", sam));
        revoke(assignmentsOf(administrators));
    }

    @Test
    void R26_aManagerThroughAnOrganizationGrantsOnTheResourceOnly() {
        String administrators = gemini.groupId("/administrators");
        assign(Grants.group("resource-manager", administrators, "project:beta"));
        Caller manager = realm.person("manager").visitor();
        String nobody = realm.person("nobody").id();

        manager.post(ASSIGNMENTS, Grants.user("resource-reviewer", nobody, "project:beta"))
                .expect(201);
        manager.post(ASSIGNMENTS, Grants.user("resource-reviewer", nobody, "project:alpha"))
                .forbidden("R26");
        revoke(assignmentsOf(administrators));
    }

    /** Tenant roles are of the organization that is selected; permissions are merged whatever is selected. */
    @Test
    void R22_selectingAnotherOrganizationTakesNoPermissionAway() {
        gemini.admit(DESK_WORKER);
        Tokens tokens = realm.person(DESK_WORKER).login("twcc", "openid organization:gemini");

        holds(READS_ALPHA, tokens);
        assertThat(tokens.accessTokenClaims().has("tenant_roles")).isFalse();
    }

    @Test
    void R23_meansNothingWhereOrganizationsAreSwitchedOff() {
        haveOrganizations(false);
        try {
            holdsNothing(login(DESK_WORKER));
            assertThat(holders()).doesNotContain(DESK_WORKER);
            realm.admin()
                    .post(ASSIGNMENTS, Grants.group("resource-reviewer", staff, "project:beta"))
                    .refused(400, "subject.id");
            assertThat(get("matrix?role=resource-reviewer&directory=group")
                            .path("columns")
                            .findValuesAsText("name"))
                    .containsExactly("/reviewers");
            assertThat(assignmentsOf(staff)).hasSize(1);
        } finally {
            haveOrganizations(true);
        }
        holds(READS_ALPHA, login(DESK_WORKER));
    }

    private void haveOrganizations(boolean enabled) {
        ObjectNode settings = (ObjectNode) realm.admin().get("").expect(200).body();
        settings.put("organizationsEnabled", enabled);
        realm.admin().put("", settings).expect(204);
    }

    private List<String> holders() {
        return get("holders?permission=read-resources&resource=project:alpha").findValuesAsText("name");
    }

    private void revoke(JsonNode assignments) {
        realm.admin().delete(path(assignments)).expect(204);
    }

    private static String path(JsonNode assignments) {
        assertThat(assignments).hasSize(1);
        return ASSIGNMENTS + "/" + assignments.path(0).path("id").asText();
    }

    private Tokens login(String user) {
        return realm.person(user).login();
    }

    private void assign(String grant) {
        realm.admin().post(ASSIGNMENTS, grant).expect(201);
    }

    private JsonNode assignmentsOf(String group) {
        return assignmentsOf("group", group);
    }

    private JsonNode assignmentsOf(String type, String id) {
        return get("assignments?" + type + "=" + id);
    }

    private JsonNode get(String path) {
        return realm.admin().get("tenant-access/" + path).expect(200).body();
    }

    private static void holds(String permissions, Tokens tokens) {
        assertThat(Surface.having("permissions", tokens)).isEqualTo(Surface.everywhere(Json.of(permissions)));
    }

    private static void holdsNothing(Tokens tokens) {
        assertThat(Surface.having("permissions", tokens)).isEmpty();
    }

    private void endsFor(String user, Tokens issuedBefore) {
        assertThat(issuedBefore.introspection().path("active").asBoolean()).isTrue();
        assertThat(issuedBefore.introspection().has("permissions")).isFalse();
        holdsNothing(login(user));
        assertThat(holders()).doesNotContain(user);
    }
}
