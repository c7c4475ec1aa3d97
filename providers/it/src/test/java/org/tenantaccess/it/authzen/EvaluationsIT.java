package org.tenantaccess.it.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** Several questions in one request: defaults, and after which answer the rest is left out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationsIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Asker service = Asker.service(realm);
    private final String max = realm.person("max").id();
    private final String rex = realm.person("rex").id();

    @Test
    void takesWhatAQuestionLacksFromTheDefaults() {
        String request = "{" + Asker.about(max, "edit-resources", "project:alpha") + ",'context':{'time':'now'},"
                + "'evaluations':[{},{'resource':{'type':'project','id':'beta'}},"
                + "{'subject':{'type':'user','id':'" + rex + "'}},"
                + "{'subject':{'type':'user','id':'" + rex + "'},'action':{'name':'read-resources'}}]}";

        assertThat(service.ask("evaluations", request)).isEqualTo(answers(true, false, false, true));
    }

    @Test
    void needsNoDefaults() {
        String request = "{'evaluations':[{" + Asker.about(max, "edit-resources", "project:alpha") + "},{"
                + Asker.about(rex, "edit-resources", "project:alpha") + "}]}";

        assertThat(service.ask("evaluations", request)).isEqualTo(answers(true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "execute_all, alpha beta alpha, true false true",
        "deny_on_first_deny, alpha beta alpha, true false",
        "deny_on_first_deny, beta alpha, false",
        "deny_on_first_deny, alpha alpha, true true",
        "permit_on_first_permit, alpha beta alpha, true",
        "permit_on_first_permit, beta beta alpha alpha, false false true",
    })
    void stopsWhereTheSemanticSays(String semantic, String projects, String expected) {
        StringBuilder questions = new StringBuilder();
        for (String project : projects.split(" ", -1)) {
            questions.append(questions.isEmpty() ? "" : ",").append("{'resource':{'type':'project','id':'");
            questions.append(project).append("'}}");
        }
        String request = "{'subject':{'type':'user','id':'" + max + "'},'action':{'name':'edit-resources'},"
                + "'options':{'evaluations_semantic':'" + semantic + "','another_option':'value'},"
                + "'evaluations':[" + questions + "]}";

        StringBuilder decisions = new StringBuilder();
        service.ask("evaluations", request)
                .path("evaluations")
                .forEach(answer -> decisions.append(" ").append(answer.path("decision")));
        assertThat(decisions.toString().strip()).isEqualTo(expected);
    }

    @Test
    void withoutQuestionsItIsOneItself() {
        String one = Asker.about(max, "edit-resources", "project:alpha");

        for (String none : new String[] {"", ",'evaluations':[]", ",'evaluations':null"}) {
            assertThat(service.ask("evaluations", "{" + one + none + "}")).isEqualTo(Json.of("{'decision':true}"));
        }
        service.post("evaluations", "{'evaluations':[]}").refused(400, "subject");
    }

    @Test
    void takesAHundredQuestionsAndNoMore() {
        String defaults = "{" + Asker.about(max, "edit-resources", "project:alpha") + ",'evaluations':[";

        JsonNode answer = service.ask("evaluations", defaults + "{}" + ",{}".repeat(99) + "]}");
        assertThat(answer.path("evaluations")).hasSize(100);
        assertThat(answer.path("evaluations"))
                .containsExactlyElementsOf(Collections.nCopies(100, Json.of("{'decision':true}")));
        service.post("evaluations", defaults + "{}" + ",{}".repeat(100) + "]}").refused(400, "evaluations");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'evaluations':[{'resource':{'type':'project','id':'alpha'}}]} | evaluations[0].subject",
                "{'subject':{'type':'user','id':'x'},'evaluations':[{'resource':{'type':'a','id':'b'}}]} | evaluations[0].action",
                "{'subject':{'type':'user'},'evaluations':[{'subject':{'type':'user','id':'x'}}]} | subject.id",
                "{'evaluations':{}} | evaluations",
                "{'evaluations':[7]} | evaluations[0]",
                "{'options':{'evaluations_semantic':'EXECUTE_ALL'},'evaluations':[{}]} | options.evaluations_semantic",
                "{'options':[],'evaluations':[{}]} | options",
            })
    void namesWhatIsMalformed(String request, String field) {
        service.post("evaluations", request).refused(400, field);
    }

    private static JsonNode answers(boolean... decisions) {
        StringBuilder list = new StringBuilder();
        for (boolean decision : decisions) {
            list.append(list.isEmpty() ? "" : ",").append("{'decision':" + decision + "}");
        }
        return Json.of("{'evaluations':[" + list + "]}");
    }
}
