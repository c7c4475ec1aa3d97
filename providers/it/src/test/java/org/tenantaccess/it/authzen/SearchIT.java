package org.tenantaccess.it.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.TestRealm;

/** The three searches, and their pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final int PROJECTS = 25;

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Asker service = Asker.service(realm);
    private final String max = realm.person("max").id();
    private final String rex = realm.person("rex").id();
    private final String sam = realm.person("sam").id();

    @Test
    @Tag("smoke")
    void findsThePeople() {
        assertThat(found("search/subject", subjects("edit-resources", "project:alpha")))
                .containsExactly("user:" + max);
        assertThat(found("search/subject", subjects("read-resources", "document:handbook")))
                .containsExactlyInAnyOrder(
                        "user:" + rex, "user:" + realm.person("gwen").id());
        assertThat(found("search/subject", subjects("manage-security-roles", "realm:" + realm.name())))
                .containsExactly("user:" + sam);
    }

    @Test
    void findsTheResources() {
        assertThat(found("search/resource", resources(max, "edit-resources", "project")))
                .containsExactly("project:alpha");
        assertThat(found("search/resource", resources(rex, "read-resources", "document")))
                .containsExactlyInAnyOrder("document:handbook", "document:minutes");
        assertThat(found("search/resource", resources(sam, "manage-security-roles", "realm")))
                .containsExactly("realm:" + realm.name());
    }

    @Test
    void findsTheActions() {
        assertThat(found("search/action", actions(rex, "project:beta"))).containsExactly("read-resources");
        assertThat(found("search/action", actions(sam, "realm:" + realm.name())))
                .containsExactly(
                        "list-all-resources", "list-all-users", "manage-security-roles", "manage-user-permissions");
    }

    @Test
    void findsNothingWhereNothingIs() {
        for (String request : List.of(
                subjects("no-such", "project:alpha"),
                subjects("manage-security-roles", "project:alpha"),
                subjects("read-resources", "realm:" + realm.name()),
                subjects("read-resources", "project:*"),
                subjects("edit-resources", "project:alpha").replace("'user'", "'group'"))) {
            assertThat(found("search/subject", request)).isEmpty();
        }
        for (String request : List.of(
                resources(rex, "edit-resources", "project"),
                resources(rex, "read-resources", "folder"),
                resources("no-such", "read-resources", "project"),
                resources(rex, "read-resources", "realm"))) {
            assertThat(found("search/resource", request)).isEmpty();
        }
        for (String resource : List.of("project:*", "folder:alpha", "realm:master")) {
            assertThat(found("search/action", actions(sam, resource))).isEmpty();
        }
    }

    @Test
    void anIdOfWhatIsSearchedIsIgnored() {
        assertThat(found(
                        "search/subject",
                        subjects("edit-resources", "project:alpha").replace("'user'", "'user','id':'" + rex + "'")))
                .containsExactly("user:" + max);
    }

    @Test
    void goesFromPageToPage() {
        for (int i = 0; i < PROJECTS; i++) {
            realm.admin()
                    .post("tenant-access/resources", "{'type':'project','id':'page-" + i + "','name':'Page " + i + "'}")
                    .expect(201);
        }
        String search = resources(rex, "read-resources", "project");
        List<String> all = found("search/resource", search);

        List<String> paged = new ArrayList<>();
        String page = "'limit':10";
        int pages = 0;
        while (!page.isEmpty()) {
            JsonNode answer = service.ask("search/resource", withPage(search, page));
            paged.addAll(results(answer));
            assertThat(answer.at("/page/count").asInt())
                    .isEqualTo(answer.path("results").size());
            assertThat(answer.at("/page/total").asInt()).isEqualTo(all.size());
            String next = answer.at("/page/next_token").asText();
            page = next.isEmpty() ? "" : "'token':'" + next + "'";
            pages++;
        }

        assertThat(all).hasSize(PROJECTS + 2).contains("project:alpha", "project:page-24");
        assertThat(paged).containsExactlyElementsOf(all);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aTokenBelongsToItsSearch() {
        String search = actions(max, "project:alpha");
        String token = service.ask("search/action", withPage(search, "'limit':2"))
                .at("/page/next_token")
                .asText();
        String page = "'token':'" + token + "'";

        assertThat(results(service.ask("search/action", withPage(search, page + ",'limit':2"))))
                .hasSize(2);
        service.post("search/action", withPage(search, page + ",'limit':3")).refused(400, "page.token");
        service.post("search/action", withPage(actions(rex, "project:alpha"), page))
                .refused(400, "page.token");
        service.post("search/resource", withPage(resources(max, "edit-resources", "project"), page))
                .refused(400, "page.token");
    }

    @Test
    void aLimitOfNoneCounts() {
        JsonNode answer = service.ask("search/action", withPage(actions(max, "project:alpha"), "'limit':0"));

        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.at("/page/total").asInt()).isPositive();
        assertThat(answer.at("/page/next_token").asText()).isNotEmpty();
        assertThat(found("search/action", withPage(actions(max, "project:alpha"), "'limit':99999999999")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'limit':-1 | page.limit",
                "'limit':1.5 | page.limit",
                "'limit':'1' | page.limit",
                "'token':'x' | page.token",
                "'token':'MC4xMC4w' | page.token",
                "'token':'****' | page.token",
                "'token':7 | page.token",
                "'properties':7 | page.properties",
            })
    void namesWhatIsMalformed(String page, String field) {
        service.post("search/action", withPage(actions(max, "project:alpha"), page))
                .refused(400, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search/subject | {'subject':{}} | subject.type",
                "search/subject | {'subject':{'type':'user'}} | action",
                "search/subject | {'subject':{'type':'user'},'action':{'name':'a'},'resource':{'type':'a'}} | resource.id",
                "search/resource | {'subject':{'type':'user'}} | subject.id",
                "search/resource | {'subject':{'type':'user','id':'x'},'action':{'name':'a'}} | resource",
                "search/action | {'subject':{'type':'user','id':'x'},'resource':{'type':'a'}} | resource.id",
                "search/action | {'subject':{'type':'user','id':'x'},'resource':{'type':'a','id':'b'},'page':[]} | page",
            })
    void namesWhatIsMissing(String endpoint, String request, String field) {
        service.post(endpoint, request).refused(400, field);
    }

    private List<String> found(String endpoint, String request) {
        return results(service.ask(endpoint, request));
    }

    private static List<String> results(JsonNode answer) {
        List<String> results = new ArrayList<>();
        answer.path("results")
                .forEach(result -> results.add(
                        result.has("name")
                                ? result.path("name").asText()
                                : result.path("type").asText() + ":"
                                        + result.path("id").asText()));
        return results;
    }

    private static String withPage(String request, String page) {
        return request.substring(0, request.length() - 1) + ",'page':{" + page + "}}";
    }

    private static String subjects(String permission, String resource) {
        return "{'subject':{'type':'user'},'action':{'name':'" + permission + "'},'resource':"
                + Asker.resource(resource) + "}";
    }

    private static String resources(String user, String permission, String type) {
        return "{'subject':{'type':'user','id':'" + user + "'},'action':{'name':'" + permission
                + "'},'resource':{'type':'" + type + "'}}";
    }

    private static String actions(String user, String resource) {
        return "{'subject':{'type':'user','id':'" + user + "'},'resource':" + Asker.resource(resource) + "}";
    }
}
