package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.transfer.RealmFile;

/** {@code matrix}: who holds one role where (R34). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh(file -> new RealmFile(file)
            .add("categories", "{'name':'Rockets'}")
            .add("resources", "{'type':'document','id':'manual','name':'Rocket manual','category':'Rockets'}"));

    private final String carol = realm.person("carol").id();

    /** Carol came through an identity provider. */
    @BeforeAll
    void linkCarol() {
        realm.admin()
                .post(
                        "identity-provider/instances",
                        "{'alias':'partner','providerId':'oidc','config':{'clientId':'c','clientSecret':'s',"
                                + "'authorizationUrl':'https://partner.example/auth','tokenUrl':'https://partner.example/token'}}")
                .expect(201);
        realm.admin()
                .post(
                        "users/" + carol + "/federated-identity/partner",
                        "{'identityProvider':'partner','userId':'c-1','userName':'carol'}")
                .expect(204);
        realm.admin()
                .post("tenant-access/assignments", Grants.user("resource-reviewer", carol, "project:beta"))
                .expect(201);
    }

    @Test
    @Tag("smoke")
    void R34_tellsBothAxesAndTheTickedBoxes() {
        JsonNode matrix = matrix("");

        assertThat(matrix.path("rows").findValuesAsText("id"))
                .containsExactly("handbook", "minutes", "manual", "alpha", "beta");
        assertThat(matrix.path("rowCount").asInt()).isEqualTo(5);
        assertThat(matrix.path("columns").findValuesAsText("name")).contains("carol", "rex", "/reviewers");
        assertThat(matrix.path("columnCount").asInt())
                .isEqualTo(matrix.path("columns").size());
        assertThat(matrix.path("cells")).hasSize(2);
        assertThat(cell(matrix, carol).path("resource")).isEqualTo(Json.of("{'type':'project','id':'beta'}"));
        assertThat(cell(matrix, realm.groupId("/reviewers")).path("subjectType").asText())
                .isEqualTo("group");
        // What a box names can be taken away.
        realm.admin()
                .get("tenant-access/assignments/"
                        + cell(matrix, carol).path("assignment").asText())
                .expect(200);
        assertThat(matrix.path("global").findValuesAsText("subject"))
                .containsExactly(realm.person("rex").id());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "resourceType=project | alpha beta",
                "resourceType=document | handbook minutes manual",
                "resourceSearch=AL | manual alpha",
                "category=rockets | manual",
                "category=Uncategorized&resourceType=document | handbook minutes",
                "resourceSearch=%25 | \"\"",
                "resourceType=folder | \"\"",
            })
    void R34_filtersResources(String query, String ids) {
        JsonNode matrix = matrix("&" + query);

        assertThat(String.join(" ", matrix.path("rows").findValuesAsText("id"))).isEqualTo(ids);
        assertThat(matrix.path("rowCount").asInt())
                .isEqualTo(matrix.path("rows").size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "directory=external | carol",
                "directory=group | apollo/administrators gemini/administrators apollo/creators gemini/creators"
                        + " apollo/general-members gemini/general-members /reviewers",
                "directory=all&userSearch=re | creator rex rita relying apollo/creators gemini/creators /reviewers",
                "userSearch=RE | creator rex rita relying apollo/creators gemini/creators /reviewers",
                "directory=internal&userSearch=re | creator rex rita relying",
                "directory=internal&userSearch=carol | \"\"",
                "directory=group&userSearch=carol | \"\"",
                "directory=external&userSearch=max | \"\"",
            })
    void R34_filtersUsersAndGroups(String query, String names) {
        JsonNode matrix = matrix("&" + query);

        assertThat(String.join(" ", matrix.path("columns").findValuesAsText("name"))
                        .replace("service-account-relying-service", "relying")
                        .replace("organization:", ""))
                .isEqualTo(names);
        assertThat(matrix.path("columnCount").asInt())
                .isEqualTo(matrix.path("columns").size());
    }

    @Test
    void R34_externalIsWhomAnIdentityProviderKeeps() {
        matrix("").path("columns").forEach(column -> assertThat(
                        column.path("external").asBoolean())
                .isEqualTo(column.path("name").asText().equals("carol")));
    }

    @Test
    void R34_isTransposed() {
        JsonNode matrix = matrix("&resourceType=project&directory=external");

        JsonNode transposed = matrix("&resourceType=project&directory=external&rows=users");

        assertThat(transposed.path("rows")).isEqualTo(matrix.path("columns"));
        assertThat(transposed.path("columns")).isEqualTo(matrix.path("rows"));
        assertThat(transposed.path("rowCount")).isEqualTo(matrix.path("columnCount"));
        assertThat(transposed.path("columnCount")).isEqualTo(matrix.path("rowCount"));
        assertThat(transposed.path("cells")).isEqualTo(matrix.path("cells"));
    }

    @Test
    void R34_pagesBothAxes() {
        JsonNode all = matrix("");
        int users = all.path("columnCount").asInt();

        JsonNode page = matrix("&firstRow=4&maxRows=2&firstColumn=1&maxColumns=3");
        assertThat(page.path("rows").findValuesAsText("id")).containsExactly("beta");
        assertThat(page.path("rowCount").asInt()).isEqualTo(5);
        assertThat(page.path("columns")).hasSize(3);
        assertThat(page.path("columns").path(0)).isEqualTo(all.path("columns").path(1));
        assertThat(page.path("columnCount").asInt()).isEqualTo(users);
        // Only what lies in the page: Carol's box, not the group's.
        assertThat(page.path("cells").findValuesAsText("subject")).containsExactly(carol);
        assertThat(page.path("global")).isEmpty();

        // Groups follow the users.
        int groups = matrix("&directory=group").path("columnCount").asInt();
        JsonNode last = matrix("&firstColumn=" + (users - groups - 1) + "&maxColumns=2");
        assertThat(last.path("columns").findValuesAsText("type")).containsExactly("user", "group");
        assertThat(matrix("&firstColumn=" + users).path("columns")).isEmpty();
    }

    @Test
    void R33_aResourceManagerSeesTheManagedRowsOnly() {
        JsonNode matrix = realm.person("max")
                .visitor()
                .get("tenant-access/matrix?role=resource-reviewer")
                .expect(200)
                .body();

        assertThat(matrix.path("rows").findValuesAsText("id")).containsExactly("alpha");
        assertThat(matrix.path("rowCount").asInt()).isEqualTo(1);
        assertThat(matrix.path("cells")).isEmpty();
        assertThat(matrix.path("global")).isEmpty();
        assertThat(matrix.path("columns").findValuesAsText("name")).contains("rex");
    }

    @Test
    void R33_whoManagesNothingSeesAnEmptyMatrix() {
        for (String person : new String[] {"rex", "nobody", "rita"}) {
            JsonNode matrix = realm.person(person)
                    .visitor()
                    .get("tenant-access/matrix?role=resource-reviewer")
                    .expect(200)
                    .body();

            for (String list : new String[] {"rows", "columns", "cells", "global"}) {
                assertThat(matrix.path(list)).isEmpty();
            }
            assertThat(matrix.path("columnCount").asInt()).isZero();
        }
    }

    @Test
    void R33_aSecurityManagerSeesAll() {
        Caller sam = realm.person("sam").visitor();

        assertThat(sam.get("tenant-access/matrix?role=resource-reviewer").body())
                .isEqualTo(matrix(""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', role",
        "role=, role",
        "role=no-such-role, role",
        "role=resource-reviewer&rows=columns, rows",
        "role=resource-reviewer&directory=ALL, directory",
        "role=resource-reviewer&maxRows=0, maxRows",
        "role=resource-reviewer&maxColumns=1001, maxColumns",
        "role=resource-reviewer&firstRow=-1, firstRow",
        "role=resource-reviewer&firstColumn=x, firstColumn",
    })
    void refusesWhatItDoesNotKnow(String query, String field) {
        realm.admin().get("tenant-access/matrix?" + query).refused(400, field);
    }

    private JsonNode matrix(String query) {
        return realm.admin()
                .get("tenant-access/matrix?role=resource-reviewer" + query)
                .expect(200)
                .body();
    }

    private static JsonNode cell(JsonNode matrix, String subject) {
        for (JsonNode cell : matrix.path("cells")) {
            if (cell.path("subject").asText().equals(subject)) {
                return cell;
            }
        }
        throw new AssertionError("no box of " + subject + " in " + matrix);
    }
}
