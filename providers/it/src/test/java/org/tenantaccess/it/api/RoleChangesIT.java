package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code roles}: editing, and creating with first assignments. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleChangesIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Caller sam = realm.person("sam").visitor();
    private final String nobody = realm.person("nobody").id();

    @BeforeEach
    void startAgain() {
        sam.delete("tenant-access/roles/editor");
        create("'name':'Editor','description':'Edits','permissions':['edit-resources']")
                .expect(201);
    }

    @Test
    @Tag("smoke")
    void R15_aSecurityManagerEditsACustomRole() {
        assign("editor").expect(201);

        JsonNode edited = sam.put(
                        "tenant-access/roles/editor",
                        "{'name':'Chief Editor','permissions':['read-resources','Edit Resources']}")
                .expect(200)
                .body();

        assertThat(edited)
                .isEqualTo(Json.of("{'key':'editor','name':'Chief Editor','description':'Edits','predefined':false,"
                        + "'assignableScopes':['CUSTOM'],'worksOn':['project'],"
                        + "'permissions':['edit-resources','read-resources']}"));
        assertThat(sam.get("tenant-access/roles/editor").body()).isEqualTo(edited);
        assertThat(realm.person("nobody").login().accessTokenClaims().at("/permissions/resources/project/alpha"))
                .isEqualTo(Json.of("['edit-resources','read-resources']"));
        // What was read may be sent back.
        assertThat(sam.put("tenant-access/roles/editor", edited).expect(200).body())
                .isEqualTo(edited);
    }

    @Test
    void R15_deletingARoleRemovesItsAssignments() {
        assign("editor").expect(201);

        sam.delete("tenant-access/roles/editor").expect(204);

        assertThat(sam.get("tenant-access/assignments?user=" + nobody).body()).isEmpty();
        assertThat(realm.person("nobody").login().accessTokenClaims().has("permissions"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "max", "rita", "rex"})
    void R15_nobodyElseDefinesRoles(String person) {
        Caller visitor = realm.person(person).visitor();
        State before = State.of(realm);

        visitor.post("tenant-access/roles", "{'name':'Mine','permissions':['read-resources']}")
                .forbidden("R15");
        visitor.put("tenant-access/roles/editor", "{'permissions':['administer-resources']}")
                .forbidden("R15");
        visitor.delete("tenant-access/roles/editor").forbidden("R15");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"security-manager", "resource-reviewer"})
    void R12_predefinedRolesAreNeverEdited(String key) {
        State before = State.of(realm);

        sam.put("tenant-access/roles/" + key, "{'permissions':['read-resources']}")
                .refused(409, "role");
        realm.admin().put("tenant-access/roles/" + key, "{'name':'Other'}").refused(409, "role");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Resource Manager", " resource  MANAGER ", "ＲＥＳＯＵＲＣＥ Ｍanager"})
    void R16_renamingKeepsNamesUnique(String name) {
        State before = State.of(realm);

        sam.put("tenant-access/roles/editor", "{'name':'" + name + "'}").refused(409, "name");

        assertThat(State.of(realm)).isEqualTo(before);
        sam.put("tenant-access/roles/editor", "{'name':'EDITOR'}").expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'permissions':[] | permissions",
                "'permissions':['configure-server'] | permissions",
                "'permissions':['read-resources','manage-security-roles'] | permissions",
                "'permissions':['no-such'] | permissions",
                "'permissions':'read-resources' | permissions",
                "'key':'other' | key",
                "'predefined':true | predefined",
                "'assignableScopes':['GLOBAL'] | assignableScopes",
                "'worksOn':['document'] | worksOn",
                "'owner':'me' | owner",
                "'name':' ' | name"
            })
    void R17_editingObeysTheSameRules(String fields, String field) {
        State before = State.of(realm);

        sam.put("tenant-access/roles/editor", "{" + fields + "}").refused(400, field);

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R19_aRoleIsCreatedWithItsFirstAssignments() {
        create("'name':'First','permissions':['read-resources'],'assignments':["
                        + withoutRole(Grants.user("", nobody, "project:alpha", "project:beta")) + ","
                        + withoutRole(Grants.group("", realm.groupId("/reviewers"), "project:beta")) + "]")
                .expect(201);

        assertThat(sam.get("tenant-access/assignments?role=first").body()).hasSize(3);
        assertThat(realm.person("gwen").login().accessTokenClaims().at("/permissions/resources/project/beta"))
                .isEqualTo(Json.of("['read-resources']"));
        sam.delete("tenant-access/roles/first").expect(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'subject':{'type':'user','id':'NOBODY'},'scope':'CUSTOM','resources':[{'type':'project','id':'omega'}]}",
                "{'subject':{'type':'user','id':'omega'},'scope':'CUSTOM','resources':[{'type':'project','id':'beta'}]}",
                "{'subject':{'type':'user','id':'NOBODY'},'scope':'CUSTOM'}",
                "{'subject':{'type':'user','id':'NOBODY'},'scope':'GLOBAL'}",
                "{'role':'security-manager','subject':{'type':'user','id':'NOBODY'},'scope':'GLOBAL'}"
            })
    void R19_anAssignmentThatFailsLeavesNoRole(String assignment) {
        State before = State.of(realm);

        create("'name':'Half','permissions':['read-resources'],'assignments':["
                        + withoutRole(Grants.user("", nobody, "project:alpha")) + "," + assignment + "]")
                .expect(400);

        assertThat(State.of(realm)).isEqualTo(before);
        sam.get("tenant-access/roles/half").expect(404);
    }

    @Test
    void R19_whoDefinesRolesButAssignsNoneLeavesNoRole() {
        Caller definer = realm.administrator("definer", "manage-realm");
        State before = State.of(realm);

        definer.post(
                        "tenant-access/roles",
                        "{'name':'Half','permissions':['read-resources'],'assignments':["
                                + withoutRole(Grants.user("", nobody, "project:alpha")) + "]}")
                .forbidden("R35");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R34_rolesAreSearchedSortedPagedAndCounted() {
        assertThat(keys("?search=EDIT")).contains("editor");
        assertThat(keys("?sort=key")).isSorted();
        assertThat(keys("?sort=-key").get(0)).isEqualTo("user-manager");
        assertThat(keys("").get(8)).isEqualTo("editor");
        assertThat(keys("?sort=name&first=1&max=1"))
                .isEqualTo(keys("?sort=name").subList(1, 2));
        assertThat(sam.get("tenant-access/roles/count").expect(200).body()).isEqualTo(Json.of("{'count':9}"));
        assertThat(sam.get("tenant-access/roles/count?search=chief").body()).isEqualTo(Json.of("{'count':0}"));
        sam.get("tenant-access/roles?sort=age").refused(400, "sort");
    }

    private List<String> keys(String query) {
        return sam.get("tenant-access/roles" + query).expect(200).body().findValuesAsText("key");
    }

    private Answer create(String fields) {
        return sam.post("tenant-access/roles", "{" + fields + "}");
    }

    private Answer assign(String role) {
        return sam.post("tenant-access/assignments", Grants.user(role, nobody, "project:alpha"));
    }

    private static String withoutRole(String grant) {
        return grant.replace("'role':'',", "");
    }
}
