package org.tenantaccess.it.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.browser.Chromium;

/** Names that would be markup are text, wherever they are shown. */
class HostileNamesIT {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private static Chromium chromium;
    private static TestRealm realm;

    @BeforeAll
    static void nameEverything() {
        chromium = Chromium.start();
        realm = TestRealm.fresh(HostileNamesIT::nameThePeople);
        Caller admin = realm.admin();
        admin.post("tenant-access/categories", "{'name':'" + HOSTILE + "'}").expect(201);
        admin.post(
                        "tenant-access/roles",
                        "{'name':'" + HOSTILE + "','description':'" + HOSTILE + "','permissions':['edit-resources']}")
                .expect(201);
        admin.post(
                        "tenant-access/resources",
                        "{'type':'project','id':'x','name':'" + HOSTILE + "','category':'" + HOSTILE + "'}")
                .expect(201);
        for (String user : List.of("sam", "member")) {
            admin.post(
                            "tenant-access/assignments",
                            Grants.user(
                                    "img-src-x-onerror-alert-1",
                                    realm.person(user).id(),
                                    "project:x"))
                    .expect(201);
        }
    }

    /** Keycloak's own pages refuse such a name, and Sam's login would ask for another; a file or a federation need not. */
    private static void nameThePeople(ObjectNode file) {
        file.path("users").forEach(user -> {
            if (!user.path("username").asText().equals("sam")) {
                ((ObjectNode) user).put("firstName", HOSTILE);
            }
        });
    }

    @AfterAll
    static void removeRealm() {
        chromium.close();
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "roles", "resources", "resources/project/x", "categories", "mine", "people"})
    void areShownAsTextAndNothingIsRun(String path) {
        try (Visit sam = Visit.of(chromium, realm, "sam").open(path)) {
            assertThat(sam.main()).containsText(HOSTILE);
            assertThat(sam.page().locator("img[src=x]")).hasCount(0);
            assertThat(sam.dialogs()).isEmpty();
        }
    }
}
