package org.tenantaccess.it.bearer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;

/** Who grants, and who sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityManagersIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Caller sam = realm.person("sam").visitor();
    private final Caller max = realm.person("max").visitor();
    private final String nobody = realm.person("nobody").id();

    @Test
    @Tag("smoke")
    void R25_aSecurityManagerAssignsAnyRoleInAnyScopeToAnyone() {
        for (String grant : new String[] {
            Grants.user("user-manager", nobody),
            Grants.user("security-manager", nobody),
            Grants.user("resource-manager", nobody),
            Grants.user("resource-contributor", nobody, "project:beta"),
            Grants.group("resource-creator", realm.groupId("/reviewers")),
            Grants.user("resource-manager", realm.person("sam").id(), "project:alpha"),
            Grants.user(
                    "resource-reviewer",
                    realm.person("service-account-relying-service").id())
        }) {
            Answer granted = sam.post("tenant-access/assignments", grant).expect(201);
            sam.delete("tenant-access/assignments/" + granted.createdId()).expect(204);
        }
    }

    @Test
    void R25_theRightIsGoneAtOnce() {
        Answer granted = sam.post("tenant-access/assignments", Grants.user("security-manager", nobody))
                .expect(201);
        Caller visitor = realm.person("nobody").visitor();
        String grant = Grants.user("resource-reviewer", nobody, "project:beta");
        Answer own = visitor.post("tenant-access/assignments", grant).expect(201);

        sam.delete("tenant-access/assignments/" + granted.createdId()).expect(204);

        // The same token.
        visitor.delete("tenant-access/assignments/" + own.createdId()).forbidden("R26");
        sam.delete("tenant-access/assignments/" + own.createdId()).expect(204);
    }

    @Test
    void R26_aResourceManagerGrantsAndRevokesOnThatResource() {
        Answer granted = max.post(
                        "tenant-access/assignments", Grants.user("resource-contributor", nobody, "project:alpha"))
                .expect(201);

        assertThat(realm.person("nobody").login().accessTokenClaims().at("/permissions/resources/project/alpha"))
                .hasSize(3);
        max.delete("tenant-access/assignments/" + granted.createdId()).expect(204);
        max.patch(
                        "tenant-access/assignments",
                        "{'add':[" + Grants.user("resource-reviewer", nobody, "project:beta") + "]}")
                .forbidden("R26");
    }

    @Test
    void R33_aResourceManagerSeesTheRowsOfThatResourceAndItsOwn() {
        Answer onAlpha = sam.post(
                        "tenant-access/assignments", Grants.user("resource-reviewer", nobody, "project:alpha"))
                .expect(201);
        Answer onBeta = sam.post("tenant-access/assignments", Grants.user("resource-reviewer", nobody, "project:beta"))
                .expect(201);
        sam.post(
                        "tenant-access/assignments",
                        Grants.user("resource-creator", realm.person("max").id()))
                .expect(201);

        JsonNode seen = max.get("tenant-access/assignments").expect(200).body();

        assertThat(seen.findValuesAsText("role"))
                .containsExactlyInAnyOrder("resource-manager", "resource-reviewer", "resource-creator");
        assertThat(max.get("tenant-access/assignments/count")
                        .body()
                        .path("count")
                        .asInt())
                .isEqualTo(3);
        max.get("tenant-access/assignments/" + onAlpha.createdId()).expect(200);
        max.get("tenant-access/assignments/" + onBeta.createdId()).forbidden("R33");
        max.get("tenant-access/holders?permission=read-resources&resource=project:alpha")
                .expect(200);
        max.get("tenant-access/explain?permission=read-resources&resource=project:alpha&user=" + nobody)
                .expect(200);
    }

    @Test
    void R33_anyoneSeesTheirOwn() {
        Caller gwen = realm.person("gwen").visitor();
        String id = realm.person("gwen").id();

        JsonNode own = gwen.get("tenant-access/assignments").expect(200).body();

        // What the group holds reaches her.
        assertThat(own.findValuesAsText("name")).containsExactly("/reviewers");
        gwen.get("tenant-access/assignments/" + own.path(0).path("id").asText()).expect(200);
        assertThat(gwen.get("tenant-access/users/" + id + "/permissions")
                        .expect(200)
                        .body())
                .isEqualTo(gwen.get("tenant-access/me/permissions").expect(200).body())
                .isEqualTo(realm.person("gwen").login().accessTokenClaims().path("permissions"));
        gwen.get("tenant-access/users/" + id + "/claims?client=twcc").expect(200);
        gwen.get("tenant-access/explain?permission=create-resource&user=" + id).expect(200);
        gwen.get("tenant-access/assignments?user=" + realm.person("sam").id()).expect(200);
    }

    @Test
    void R33_aSecurityManagerSeesEverything() {
        assertThat(sam.get("tenant-access/assignments?max=1000").expect(200).body())
                .isEqualTo(
                        realm.admin().get("tenant-access/assignments?max=1000").body());
        assertThat(sam.get("tenant-access/export").expect(200).body())
                .isEqualTo(realm.admin().get("tenant-access/export").body());
        sam.get("tenant-access/users/" + nobody + "/permissions").expect(200);
        sam.get("tenant-access/holders?permission=create-resource").expect(200);
    }

    /** A preview of the token is the token. */
    @Test
    void R6_theClaimsOfAnybodyAreThoseOfTheToken() {
        for (String name : new String[] {"creator", "max", "rex", "nobody"}) {
            JsonNode token = realm.person(name).login().accessTokenClaims();

            JsonNode claims = sam.get(
                            "tenant-access/users/" + realm.person(name).id() + "/claims?client=twcc")
                    .expect(200)
                    .body();

            assertThat(claims.path("permissions")).isEqualTo(token.path("permissions"));
            assertThat(claims.path("tenant_roles")).isEqualTo(token.path("tenant_roles"));
        }
        sam.get("tenant-access/users/" + nobody + "/claims").refused(400, "client");
        sam.get("tenant-access/users/" + nobody + "/claims?client=none").refused(400, "client");
    }
}
