package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.TestRealm;

/** {@code ETag} and {@code If-Match}: two who edit at once never lose one's change unseen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Caller admin = realm.admin();
    private String category = "";

    @BeforeAll
    void create() {
        admin.post("tenant-access/roles", "{'name':'Edited','permissions':['read-resources']}")
                .expect(201);
        category = admin.post("tenant-access/categories", "{'name':'Edited'}")
                .expect(201)
                .createdId();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles/edited", "resources/project/alpha", "categories/CATEGORY"})
    @Tag("smoke")
    void theSecondOfTwoIsRefused(String path) {
        String version = put(admin, path, "Start").version();

        String next = put(admin.with("If-Match", version), path, "First").version();
        State before = State.of(realm);
        Answer second = send(admin.with("If-Match", version), path, "Second").expect(412);

        assertThat(next).isNotEqualTo(version);
        assertThat(second.body().path("errorMessage").asText()).isNotBlank();
        assertThat(State.of(realm)).isEqualTo(before);
        put(admin.with("If-Match", "\"no\", " + next), path, "Second");
        put(admin.with("If-Match", "*"), path, "Third");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles/edited", "resources/project/alpha", "categories/CATEGORY"})
    void readingTellsTheVersion(String path) {
        String version = admin.get(address(path)).expect(200).version();

        assertThat(put(admin.with("If-Match", version), path, "Start").version())
                .isEqualTo(admin.get(address(path)).version());
        // Same again is no change.
        assertThat(put(admin, path, "Start").version())
                .isEqualTo(admin.get(address(path)).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles/edited", "resources/project/alpha", "categories/CATEGORY"})
    void whatChangedMeanwhileIsNotDeleted(String path) {
        String stale = put(admin, path, "Start").version();
        put(admin, path, "Changed");
        State before = State.of(realm);

        admin.with("If-Match", stale).delete(address(path)).expect(412);
        admin.with("If-Match", "garbage").delete(address(path)).expect(412);

        assertThat(State.of(realm)).isEqualTo(before);
    }

    @Test
    void whatIsSavedInTheMatrixWasSeen() {
        String page = "tenant-access/matrix?role=resource-reviewer";
        String rita = realm.person("rita").id();
        String seen = admin.get(page).expect(200).version();
        String next =
                patch(admin.with("If-Match", seen), rita, "alpha").expect(200).version();
        State before = State.of(realm);

        patch(admin.with("If-Match", seen), rita, "beta").expect(412);

        assertThat(State.of(realm)).isEqualTo(before);
        assertThat(admin.get(page).version()).isEqualTo(next).isNotEqualTo(seen);
        patch(admin.with("If-Match", next), rita, "beta").expect(200);
        patch(admin, rita, "beta").expect(200);
    }

    private static Answer patch(Caller caller, String user, String project) {
        return caller.patch("tenant-access/assignments", """
                {'add':[{'role':'resource-reviewer','subject':{'type':'user','id':'%s'},'scope':'CUSTOM',
                 'resources':[{'type':'project','id':'%s'}]}]}""".formatted(user, project));
    }

    private Answer put(Caller caller, String path, String name) {
        return send(caller, path, name).expect(200);
    }

    private Answer send(Caller caller, String path, String name) {
        return caller.put(address(path), "{'name':'" + name + "'}");
    }

    private String address(String path) {
        return "tenant-access/" + path.replace("CATEGORY", category);
    }
}
