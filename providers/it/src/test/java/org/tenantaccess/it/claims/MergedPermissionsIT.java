package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** role_A reads resource_A, role_B edits resource_A: whoever holds both does both, for as long as it is so. */
class MergedPermissionsIT {

    private static TestRealm realm;
    private static Admin admin;
    private static String parentGroup;
    private static String group;

    @BeforeAll
    static void defineRoles() {
        realm = TestRealm.fresh(file -> new RealmDraft(file)
                .user("direct-and-group")
                .user("loses-direct")
                .user("loses-group")
                .user("leaves")
                .user("in-subgroup"));
        admin = realm.admin();
        admin.post("tenant-access/roles", "{'name':'role_A','permissions':['read-resources']}")
                .expect(201);
        admin.post("tenant-access/roles", "{'name':'role_B','permissions':['edit-resources']}")
                .expect(201);
        admin.post("tenant-access/resources", "{'type':'project','id':'resource_A','name':'Resource A'}")
                .expect(201);
        parentGroup = admin.post("groups", "{'name':'editors'}").expect(201).createdId();
        group = admin.post("groups/" + parentGroup + "/children", "{'name':'night-shift'}")
                .expect(201)
                .createdId();
    }

    @AfterAll
    static void removeRealm() {
        realm.close();
    }

    @Test
    @Tag("smoke")
    void R22_roleHeldDirectlyAndRoleHeldThroughAGroupAreMergedOnTheResource() {
        holdsBoth("direct-and-group");

        Tokens tokens = realm.person("direct-and-group").login();

        assertThat(tokens.accessTokenClaims().path("permissions"))
                .isEqualTo(Json.of("{'resources':{'project':{'resource_A':['edit-resources','read-resources']}}}"));
        assertThat(Surface.having("permissions", tokens))
                .isEqualTo(Surface.everywhere(tokens.accessTokenClaims().path("permissions")));
    }

    @Test
    void R22_removingOneRoleTakesEffectInTheNextRefreshAndIntrospection() {
        String direct = holdsBoth("loses-direct");
        Tokens before = realm.person("loses-direct").login();
        assertThat(onResource(before.accessTokenClaims())).isEqualTo(Json.of("['edit-resources','read-resources']"));

        admin.delete("tenant-access/assignments/" + direct).expect(204);

        assertThat(onResource(before.introspection())).isEqualTo(Json.of("['edit-resources']"));
        assertThat(onResource(before.userinfo())).isEqualTo(Json.of("['edit-resources']"));
        assertThat(onResource(before.refresh().accessTokenClaims())).isEqualTo(Json.of("['edit-resources']"));
    }

    @Test
    void R22_removingTheGroupsRoleTakesEffectInTheNextRefreshAndIntrospection() {
        String other = admin.post("groups", "{'name':'day-shift'}").expect(201).createdId();
        assign("role_A", "user", realm.person("loses-group").id());
        String ofGroup = assign("role_B", "group", other);
        join("loses-group", other);
        Tokens before = realm.person("loses-group").login();
        assertThat(onResource(before.accessTokenClaims())).isEqualTo(Json.of("['edit-resources','read-resources']"));

        admin.delete("tenant-access/assignments/" + ofGroup).expect(204);

        assertThat(onResource(before.introspection())).isEqualTo(Json.of("['read-resources']"));
        assertThat(onResource(before.refresh().accessTokenClaims())).isEqualTo(Json.of("['read-resources']"));
    }

    @Test
    void R23_leavingTheGroupEndsItsRole() {
        holdsBoth("leaves");
        Tokens before = realm.person("leaves").login();
        assertThat(onResource(before.accessTokenClaims())).isEqualTo(Json.of("['edit-resources','read-resources']"));

        admin.delete("users/" + realm.person("leaves").id() + "/groups/" + parentGroup)
                .expect(204);

        assertThat(onResource(before.introspection())).isEqualTo(Json.of("['read-resources']"));
        assertThat(onResource(before.refresh().accessTokenClaims())).isEqualTo(Json.of("['read-resources']"));
    }

    @Test
    void R23_membersOfSubgroupsHoldTheParentsRole() {
        assign("role_B", "group", parentGroup);
        Tokens before = realm.person("in-subgroup").login();
        assertThat(before.accessTokenClaims().has("permissions")).isFalse();

        join("in-subgroup", group);

        assertThat(onResource(before.introspection())).isEqualTo(Json.of("['edit-resources']"));
        assertThat(onResource(before.refresh().accessTokenClaims())).isEqualTo(Json.of("['edit-resources']"));
    }

    /** Gives role_A directly, role_B through a group; answers the direct assignment's id. */
    private static String holdsBoth(String user) {
        assign("role_B", "group", parentGroup);
        join(user, parentGroup);
        return assign("role_A", "user", realm.person(user).id());
    }

    private static String assign(String role, String subjectType, String subject) {
        JsonNode assigned = admin.post(
                        "tenant-access/assignments",
                        "{'role':'" + keyOf(role) + "','subject':{'type':'" + subjectType + "','id':'" + subject
                                + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'resource_A'}]}")
                .expect(201)
                .body();
        return assigned.required(0).required("id").asText();
    }

    private static String keyOf(String role) {
        return admin.get("tenant-access/roles?search=" + role)
                .expect(200)
                .body()
                .required(0)
                .required("key")
                .asText();
    }

    private static void join(String user, String group) {
        admin.send("PUT", "users/" + realm.person(user).id() + "/groups/" + group, null)
                .expect(204);
    }

    private static JsonNode onResource(JsonNode claims) {
        return claims.path("permissions").path("resources").path("project").path("resource_A");
    }
}
