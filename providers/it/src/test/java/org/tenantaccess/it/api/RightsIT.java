package org.tenantaccess.it.api;

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
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.TestRealm;

/** {@code me/rights}: what the caller may do is what then works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    @ParameterizedTest
    @Tag("smoke")
    @CsvSource({
        "nobody, view-roles",
        "rex, view-roles",
        "gwen, view-roles",
        "rita, view-roles view-all-resources create-resource categorize",
        "max, view-roles edit-resources remove-resources view-people view-assignments-on-owned assign-on-owned",
        "sam, view-roles define-roles view-all-resources view-people view-assignments view-assignments-on-owned"
                + " assign assign-on-owned view-changes export",
    })
    void tellsWhatPeopleMay(String name, String rights) {
        JsonNode told = realm.person(name)
                .visitor()
                .get("tenant-access/me/rights")
                .expect(200)
                .body();

        assertThat(texts(told)).containsExactly(rights.split(" "));
        assertThat(told.at("/user/name").asText()).isEqualTo(name);
        assertThat(told.at("/user/id").asText()).isEqualTo(realm.person(name).id());
        assertThatTheyAreWhatWorks(realm.person(name).visitor(), texts(told));
    }

    @ParameterizedTest
    @CsvSource({
        "view-realm, view-roles view-all-resources",
        "view-users, view-roles view-all-resources view-people view-assignments view-assignments-on-owned export",
        "manage-users, view-roles view-all-resources view-people view-assignments view-assignments-on-owned"
                + " assign assign-on-owned export",
        "manage-realm, view-roles define-roles view-all-resources create-resource edit-resources remove-resources"
                + " categorize",
    })
    void R35_tellsWhatAdministratorsMay(String role, String rights) {
        Admin admin = realm.administrator("rights-" + role, role);
        JsonNode told = admin.get("tenant-access/me/rights").expect(200).body();

        assertThat(texts(told)).containsExactly(rights.split(" "));
        assertThat(told.at("/user/name").asText()).isEqualTo("rights-" + role);
        assertThatTheyAreWhatWorks(admin, texts(told));
    }

    @Test
    void R35_anAdministratorOfAnotherRealmIsNobodyHereAndMayDoEverything() {
        JsonNode told = realm.admin().get("tenant-access/me/rights").expect(200).body();

        assertThat(told.has("user")).isFalse();
        assertThat(texts(told)).hasSize(15).doesNotHaveDuplicates();
        assertThatTheyAreWhatWorks(realm.admin(), texts(told));
    }

    /** Whether a caller may is asked before the body is looked into. */
    private static void assertThatTheyAreWhatWorks(Caller caller, List<String> rights) {
        assertThat(may(caller, "POST", "roles")).isEqualTo(rights.contains("define-roles"));
        assertThat(may(caller, "POST", "resources")).isEqualTo(rights.contains("create-resource"));
        assertThat(may(caller, "POST", "categories")).isEqualTo(rights.contains("categorize"));
        assertThat(may(caller, "GET", "users")).isEqualTo(rights.contains("view-people"));
        assertThat(may(caller, "GET", "groups")).isEqualTo(rights.contains("view-people"));
        assertThat(may(caller, "GET", "holders?permission=create-resource"))
                .isEqualTo(rights.contains("view-assignments"));
        assertThat(may(caller, "PATCH", "assignments")).isEqualTo(rights.contains("assign-on-owned"));
        assertThat(may(caller, "GET", "export")).isEqualTo(rights.contains("export"));
        assertThat(may(caller, "POST", "import?dryRun=true")).isEqualTo(rights.contains("import"));
    }

    private static boolean may(Caller caller, String method, String path) {
        return caller.send(method, "tenant-access/" + path, method.equals("GET") ? null : "{}")
                        .status()
                != 403;
    }

    private static List<String> texts(JsonNode told) {
        List<String> texts = new ArrayList<>();
        told.path("rights").forEach(right -> texts.add(right.asText()));
        return texts;
    }
}
