package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code roles}: the custom ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @Test
    @Tag("smoke")
    void createsACustomRoleUnderASlugOfItsName() {
        Answer created = create(" Ünit  Lead #1 ", "'edit-resources','Read Resources','read-resources'")
                .expect(201);

        assertThat(created.headers().firstValue("Location"))
                .hasValue(realm.adminUrl() + "/tenant-access/roles/unit-lead-1");
        assertThat(created.body())
                .isEqualTo(Json.of("{'key':'unit-lead-1','name':'Ünit  Lead #1','description':'',"
                        + "'predefined':false,'assignableScopes':['CUSTOM'],'worksOn':['project'],"
                        + "'permissions':['edit-resources','read-resources']}"));
        assertThat(role("unit-lead-1").expect(200).body()).isEqualTo(created.body());
        assertThat(create("Unit-Lead 1", "'read-resources'").expect(201).createdId())
                .isEqualTo("unit-lead-1-2");
        assertThat(create("管理員", "'read-resources'").expect(201).createdId()).isEqualTo("role");
    }

    @Test
    void searchesAndPages() {
        create("Searched One", "'read-resources'").expect(201);
        create("Searched Two", "'read-resources'").expect(201);

        assertThat(list("?search=SEARCHED").findValuesAsText("name")).containsExactly("Searched One", "Searched Two");
        assertThat(list("?search=searched&first=1").findValuesAsText("key")).containsExactly("searched-two");
        assertThat(list("?search=searched&max=1").findValuesAsText("key")).containsExactly("searched-one");
    }

    @Test
    void R15_deletingARoleRemovesItsAssignments() {
        String key = create("Short-lived", "'edit-resources'").expect(201).createdId();
        create("Long-lived", "'read-resources'").expect(201);
        assign(key, "nobody");
        assign("long-lived", "nobody");

        realm.admin().delete("tenant-access/roles/" + key).expect(204);

        role(key).expect(404);
        realm.admin().delete("tenant-access/roles/" + key).expect(404);
        assertThat(realm.admin()
                        .get("tenant-access/assignments?role=" + key)
                        .expect(200)
                        .body())
                .isEmpty();
        assertThat(realm.admin()
                        .get("tenant-access/assignments?role=long-lived")
                        .body())
                .hasSize(1);
        // A later role of the same name starts with nobody.
        assertThat(create("Short-lived", "'edit-resources'").expect(201).createdId())
                .isEqualTo(key);
        assertThat(realm.person("nobody").login().accessTokenClaims().path("permissions"))
                .isEqualTo(Json.of("{'resources':{'project':{'beta':['read-resources']}}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ｅditor Ａ",
                "  editor a ",
                "EDITOR A",
                "Editor\u00A0A",
                "Edi\u200Btor  A",
                "Resource Manager",
                "resource MANAGER"
            })
    void R16_aNameIsUniqueWhateverItsCaseAndItsCharacters(String name) {
        if (list("?search=editor a").isEmpty()) {
            create("Editor A", "'read-resources'").expect(201);
        }
        State before = State.of(realm);

        create(name, "'edit-resources'").refused(409, "name");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R16_twoRolesMayHoldTheSamePermissions() {
        create("Same One", "'read-resources'").expect(201);
        create("Same Two", "'read-resources'").expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'list-all-resources'",
                "'create-resource'",
                "'categorize-resources'",
                "'create-user'",
                "'list-all-users'",
                "'remove-user'",
                "'edit-user-properties'",
                "'manage-user-permissions'",
                "'configure-server'",
                "'manage-user-groups'",
                "'manage-security-roles'",
                "'Create Resources'",
                "'read-resources','configure-server'",
                "'no-such-permission'"
            })
    void R17_aCustomRoleHoldsPermissionsOnResourcesOnly(String permissions) {
        State before = State.of(realm);

        create("Too Much", permissions).refused(400, "permissions");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R17_takesAPermissionByItsAlias() {
        Answer created = create("Owner", "'Manage Owned Resource Right'").expect(201);

        assertThat(created.body().path("permissions")).isEqualTo(Json.of("['manage-owned-resource-access-right']"));
    }

    @Test
    void R18_aCustomRoleIsNotAssignedGlobally() {
        create("Narrow", "'read-resources'").expect(201);
        State before = State.of(realm);

        realm.admin()
                .post(
                        "tenant-access/assignments",
                        "{'role':'narrow','subject':{'type':'user','id':'"
                                + realm.person("nobody").id() + "'},'scope':'GLOBAL'}")
                .refused(400, "scope");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    private Answer create(String name, String permissions) {
        return realm.admin().post("tenant-access/roles", "{'name':'" + name + "','permissions':[" + permissions + "]}");
    }

    private Answer role(String key) {
        return realm.admin().get("tenant-access/roles/" + key);
    }

    private JsonNode list(String query) {
        return realm.admin()
                .get("tenant-access/roles" + query.replace(" ", "%20"))
                .expect(200)
                .body();
    }

    private void assign(String role, String user) {
        realm.admin()
                .post(
                        "tenant-access/assignments",
                        "{'role':'" + role + "','subject':{'type':'user','id':'"
                                + realm.person(user).id()
                                + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'beta'}]}")
                .expect(201);
    }
}
