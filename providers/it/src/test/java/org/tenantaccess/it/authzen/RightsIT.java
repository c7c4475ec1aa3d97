package org.tenantaccess.it.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.Person;
import org.tenantaccess.it.actor.TestRealm;

/** People ask about themselves, whoever was given the client role about everybody, others not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    private static final String ROLE = Asker.ROLE;

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @AutoClose
    private final TestRealm other = TestRealm.fresh();

    private final String max = realm.person("max").id();
    private final String aboutMax = "{" + Asker.about(max, "edit-resources", "project:alpha") + "}";

    @Test
    @Tag("smoke")
    void peopleAskAboutThemselves() {
        Asker self = Asker.person(realm, "max");

        assertThat(self.ask("evaluation", aboutMax)).isEqualTo(Json.of("{'decision':true}"));
        assertThat(self.ask("evaluations", aboutMax.replace("}}", "},'evaluations':[{}]}"))
                        .path("evaluations"))
                .hasSize(1);
        assertThat(self.ask("search/action", aboutMax).path("results")).isNotEmpty();
        assertThat(self.ask("search/resource", aboutMax).path("results")).hasSize(1);
        self.post("search/subject", aboutMax).forbidden(ROLE);
    }

    /** Sam manages all permissions, which is another right. */
    @Test
    void nobodyElseAsksAboutThem() {
        for (String name : new String[] {"sam", "nobody"}) {
            Asker asker = Asker.person(realm, name);
            for (String endpoint :
                    new String[] {"evaluation", "evaluations", "search/subject", "search/resource", "search/action"}) {
                asker.post(endpoint, aboutMax).forbidden(ROLE);
            }
        }
    }

    /** The answer does not tell whether there is such a user. */
    @Test
    void thoseWhoAreNotThereAreOthersToo() {
        Asker asker = Asker.person(realm, "nobody");

        asker.post("evaluation", aboutMax.replace(max, "no-such-user")).forbidden(ROLE);
        asker.post("evaluation", aboutMax.replace("'user'", "'group'")).forbidden(ROLE);
        String own = realm.person("nobody").id();
        asker.post("evaluation", aboutMax.replace(max, own).replace("'user'", "'group'"))
                .forbidden(ROLE);
    }

    /** Nor does a service, before somebody gives it the right: its tokens are not even for the API. */
    @Test
    void aServiceAsksAboutNobodyUnlessItMay() {
        try (TestRealm untouched = TestRealm.fresh()) {
            Asker.serviceAsItIs(untouched).post("evaluation", aboutMax).expect(401);
        }
    }

    /** One question about somebody else spoils all. */
    @Test
    void oneQuestionAboutAnotherIsRefusedWithAllOthers() {
        String rex = "{'subject':{'type':'user','id':'" + realm.person("rex").id() + "'}}";
        String mixed = aboutMax.substring(0, aboutMax.length() - 1) + ",'evaluations':[{}," + rex + "]}";

        Asker.person(realm, "max").post("evaluations", mixed).forbidden(ROLE);
        assertThat(Asker.service(realm).ask("evaluations", mixed).path("evaluations"))
                .hasSize(2);
    }

    @Test
    void theRoleIsLookedUpAndNotReadFromTheToken() {
        Asker before = Asker.service(realm);
        before.post("evaluation", aboutMax).expect(200);
        String path = roleMappings();
        JsonNode held = realm.admin().get(path).expect(200).body();

        realm.admin().send("DELETE", path, held.toString()).expect(204);
        Answer taken = before.post("evaluation", aboutMax);
        realm.admin().post(path, held).expect(204);

        taken.forbidden(ROLE);
        before.post("evaluation", aboutMax).expect(200);
    }

    /** Its tokens are for the API, but its client may not use the role. */
    @Test
    void theTokensClientMustHaveTheRoleInItsScope() {
        try (TestRealm narrow = TestRealm.fresh(file -> file.path("clients").forEach(client -> {
            if (client.path("clientId").asText().equals(Person.CONSOLE)) {
                ((ObjectNode) client).put("fullScopeAllowed", false).put("directAccessGrantsEnabled", true);
            }
            if (client.path("clientId").asText().equals("relying-service")) {
                ((ObjectNode) client).put("fullScopeAllowed", false);
                ((ObjectNode) client)
                        .withArray("protocolMappers")
                        .add(Json.of(
                                "{'name':'aud','protocol':'openid-connect','protocolMapper':'oidc-audience-mapper',"
                                        + "'config':{'included.client.audience':'" + Person.CONSOLE
                                        + "','access.token.claim':'true'}}"));
            }
        }))) {
            Asker.service(narrow).post("evaluation", aboutMax).forbidden(ROLE);
        }
    }

    @Test
    void nobodyAsksWithoutATokenOrWithAnother() {
        for (String token : new String[] {
            "",
            "garbage",
            realm.person("max").login("twcc").accessToken(),
            other.serviceAccountToken("relying-service", "relying-service"),
            realm.admin().token()
        }) {
            new Asker(realm.visitor(token)).post("evaluation", aboutMax).expect(401);
        }
    }

    @Test
    void whoeverIsDisabledIsDenied() {
        String rex = realm.person("rex").id();
        Asker service = Asker.service(realm);
        String holders = "{'subject':{'type':'user'},'action':{'name':'read-resources'},"
                + "'resource':{'type':'project','id':'beta'}}";
        assertThat(service.decides(rex, "read-resources", "project:beta")).isTrue();
        assertThat(service.ask("search/subject", holders).toString()).contains(rex);

        realm.admin().put("users/" + rex, "{'enabled':false}").expect(204);
        boolean decision = service.decides(rex, "read-resources", "project:beta");
        String found = service.ask("search/subject", holders).toString();
        realm.admin().put("users/" + rex, "{'enabled':true}").expect(204);

        assertThat(decision).isFalse();
        assertThat(found).doesNotContain(rex);
    }

    @Test
    void theAdminMountHasNone() {
        realm.admin().post("tenant-access/access/v1/evaluation", aboutMax).expect(404);
        realm.admin().get("tenant-access/.well-known/authzen-configuration").expect(404);
    }

    private String roleMappings() {
        String client = idOf("clients?clientId=" + Person.CONSOLE);
        String user = idOf("users?exact=true&username=service-account-relying-service");
        return "users/" + user + "/role-mappings/clients/" + client;
    }

    private String idOf(String list) {
        return realm.admin().get(list).expect(200).body().path(0).path("id").asText();
    }
}
