package org.tenantaccess.it.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Http;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** Errors, the name of a request, and where the endpoints are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransportIT {

    private static final String ID = "bfe9eb29-ab87-4ca3-be83-a1d5d8305716";
    private static final String NAME = "authzen-configuration";

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Asker service = Asker.service(realm);
    private final String question =
            "{" + Asker.about(realm.person("max").id(), "edit-resources", "project:alpha") + "}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | subject",
                "[] | body",
                "{'subject':7} | subject",
                "{'subject':{'id':'x'}} | subject.type",
                "{'subject':{'type':'user','id':7}} | subject.id",
                "{'subject':{'type':'user','id':' '}} | subject.id",
                "{'subject':{'type':'user','id':'x','properties':[]}} | subject.properties",
                "{'subject':{'type':'user','id':'x'},'action':'read'} | action",
                "{'subject':{'type':'user','id':'x'},'action':{}} | action.name",
                "{'subject':{'type':'user','id':'x'},'action':{'name':'a'}} | resource",
                "{'subject':{'type':'user','id':'x'},'action':{'name':'a'},'resource':{'type':'a'}} | resource.id",
                "{'context':[],'subject':{'type':'user','id':'x'}} | context",
            })
    void namesWhatIsMalformed(String request, String field) {
        service.post("evaluation", request).refused(400, field);
    }

    @Test
    void refusesWhatIsNoJsonAndWhatIsTooLong() {
        service.send("evaluation", "{").refused(400, "body");
        service.send("evaluation", Json.of(question) + "{}").refused(400, "body");
        service.send("evaluation", "{\"subject\":{},\"subject\":{}}").refused(400, "body");
        service.send("evaluation", " ".repeat(262_145)).expect(413);
        service.caller()
                .send("POST", "tenant-access/access/v1/evaluation", "x", "text/plain")
                .expect(415);
    }

    @Test
    @Tag("smoke")
    void tellsTheNameOfTheRequestWhateverTheAnswer() {
        Asker named = new Asker(service.caller().with("X-Request-ID", ID));
        Asker stranger = new Asker(realm.visitor("").with("X-Request-ID", ID));
        Asker person = new Asker(realm.person("nobody").visitor().with("X-Request-ID", ID));

        assertThat(requestId(named.post("evaluation", question).expect(200))).hasValue(ID);
        assertThat(requestId(named.post("evaluation", "{}").expect(400))).hasValue(ID);
        assertThat(requestId(named.send("evaluation", " ".repeat(262_145)).expect(413)))
                .hasValue(ID);
        assertThat(requestId(stranger.post("evaluation", question).expect(401))).hasValue(ID);
        assertThat(requestId(person.post("evaluation", question).expect(403))).hasValue(ID);
        assertThat(requestId(service.post("evaluation", question).expect(200))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b; c=\"d\", <e>", "~", "%0d%0aSet-Cookie: x=y"})
    void tellsItLetterByLetter(String id) {
        Answer answer = new Asker(service.caller().with("X-Request-ID", id)).post("evaluation", question);

        assertThat(requestId(answer.expect(200))).hasValue(id);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesANameThatItCannotTell() {
        for (String id : new String[] {"x".repeat(256), "a\tb", "\u00e9"}) {
            Answer answer = new Asker(service.caller().with("X-Request-ID", id)).post("evaluation", question);

            answer.refused(400, "X-Request-ID");
            assertThat(requestId(answer)).isEmpty();
        }
    }

    /** The identifier is the one from which the document's own address is made. */
    @Test
    void tellsWhereItIs() {
        String api = realm.url() + "/tenant-access";

        assertThat(get(api + "/.well-known/" + NAME).expect(200).body()).isEqualTo(Json.of(metadata(api)));
        for (String address : new String[] {
            realm.url() + "/.well-known/" + NAME,
            realm.server().url() + "/.well-known/" + NAME + "/realms/" + realm.name()
        }) {
            Answer answer = get(address).expect(200);
            assertThat(answer.body()).isEqualTo(Json.of(metadata(realm.url().toString())));
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        }
    }

    private String metadata(String identifier) {
        String access = realm.url() + "/tenant-access/access/v1/";
        return "{'policy_decision_point':'" + identifier + "','access_evaluation_endpoint':'" + access
                + "evaluation','access_evaluations_endpoint':'" + access + "evaluations','search_subject_endpoint':'"
                + access + "search/subject','search_resource_endpoint':'" + access
                + "search/resource','search_action_endpoint':'" + access + "search/action'}";
    }

    private static Answer get(String address) {
        return Http.send("GET", URI.create(address), Map.of(), null);
    }

    private static Optional<String> requestId(Answer answer) {
        return answer.headers().firstValue("X-Request-ID");
    }
}
