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
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code categories}: how resources are sorted (R31). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CategoriesIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    /** A Resource Creator may categorize. */
    private final Caller rita = realm.person("rita").visitor();

    @Test
    @Tag("smoke")
    void R31_makesRenamesAndRemovesACategory() {
        Answer created = create(" Rockets ").expect(201);
        assertThat(created.body().path("name").asText()).isEqualTo("Rockets");
        String path = "tenant-access/categories/" + created.createdId();

        rita.put(path, "{'name':'Space Ships'}").expect(200);
        categorize("project/alpha", "space ships").expect(200);
        assertThat(categoryOf("project/alpha")).isEqualTo("Space Ships");
        assertThat(rita.get(path).expect(200).body().path("name").asText()).isEqualTo("Space Ships");

        rita.put(path, "{'name':'Rockets'}").expect(200);
        assertThat(categoryOf("project/alpha")).isEqualTo("Rockets");

        rita.delete(path).expect(204);
        assertThat(categoryOf("project/alpha")).isEqualTo("Uncategorized");
        rita.delete(path).expect(404);
        rita.get(path).expect(404);
        rita.put(path, "{'name':'X'}").expect(404);
    }

    @Test
    void R31_uncategorizedAlwaysExists() {
        assertThat(list("").path(0)).isEqualTo(Json.of("{'id':'uncategorized','name':'Uncategorized'}"));
        assertThat(rita.get("tenant-access/categories/uncategorized")
                        .expect(200)
                        .body())
                .isEqualTo(list("").path(0));
        State before = State.of(realm);

        rita.put("tenant-access/categories/uncategorized", "{'name':'X'}").refused(409, "category");
        rita.delete("tenant-access/categories/uncategorized").refused(409, "category");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Twice", " twice ", "ＴＷＩＣＥ", "Uncategorized", "UNCATEGORIZED"})
    void refusesADuplicate(String name) {
        if (list("?search=twice").isEmpty()) {
            create("Twice").expect(201);
        }
        State before = State.of(realm);

        create(name).refused(409, "name");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void R31_renamingToTheNameOfAnotherIsRefused() {
        create("One").expect(201);
        String two = create("Two").expect(201).createdId();

        rita.put("tenant-access/categories/" + two, "{'name':'ONE'}").refused(409, "name");

        rita.put("tenant-access/categories/" + two, "{'name':'TWO'}").expect(200);
    }

    @Test
    void R31_aResourceMayBeCreatedInACategory() {
        create("Born Here").expect(201);

        rita.post("tenant-access/resources", "{'type':'document','id':'born','name':'B','category':'born here'}")
                .expect(201);

        assertThat(categoryOf("document/born")).isEqualTo("Born Here");
        rita.post("tenant-access/resources", "{'type':'document','id':'unborn','name':'B','category':'nowhere'}")
                .refused(400, "category");
    }

    @Test
    void R31_whoManagesAResourceDoesNotCategorizeIt() {
        create("Forbidden").expect(201);
        Caller max = realm.person("max").visitor();
        State before = State.of(realm);

        max.put("tenant-access/resources/project/alpha", "{'category':'Forbidden'}")
                .forbidden("R31");
        max.put("tenant-access/resources/project/alpha", "{'name':'New','category':'Forbidden'}")
                .forbidden("R31");
        max.post("tenant-access/categories", "{'name':'Mine'}").forbidden("R31");

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void pages() {
        create("Paged 1").expect(201);
        create("Paged 2").expect(201);

        assertThat(list("?search=PAGED").findValuesAsText("name")).containsExactly("Paged 1", "Paged 2");
        assertThat(list("?search=paged&first=1").findValuesAsText("name")).containsExactly("Paged 2");
        assertThat(list("?search=paged&max=1").findValuesAsText("name")).containsExactly("Paged 1");
    }

    private Answer create(String name) {
        return rita.post("tenant-access/categories", "{'name':'" + name + "'}");
    }

    private Answer categorize(String resource, String category) {
        return rita.put("tenant-access/resources/" + resource, "{'category':'" + category + "'}");
    }

    private String categoryOf(String resource) {
        return rita.get("tenant-access/resources/" + resource)
                .expect(200)
                .body()
                .path("category")
                .asText();
    }

    private JsonNode list(String query) {
        return rita.get("tenant-access/categories" + query).expect(200).body();
    }
}
