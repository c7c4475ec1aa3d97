package org.tenantaccess.it.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** One question: the answer is what the permission claim says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationIT {

    @AutoClose
    private final TestRealm realm = TestRealm.fresh();

    private final Asker service = Asker.service(realm);

    @Test
    @Tag("smoke")
    void answersInTheShapeOfTheStandard() {
        String max = realm.person("max").id();
        String request = "{'subject':{'type':'user','id':'" + max + "','properties':{'department':'Sales'}},"
                + "'resource':{'type':'project','id':'alpha','properties':{'library_record':{'isbn':'978'}}},"
                + "'action':{'name':'edit-resources','properties':{'method':'GET'}},"
                + "'context':{'time':'1985-10-26T01:22-07:00'},'unknown':['is','ignored']}";

        assertThat(service.ask("evaluation", request)).isEqualTo(Json.of("{'decision':true}"));
        assertThat(service.ask("evaluation", request.replace("alpha", "beta")))
                .isEqualTo(Json.of("{'decision':false}"));
    }

    @ParameterizedTest
    @CsvSource({
        "max, edit-resources, project:alpha, true",
        "max, read-resources, document:handbook, false",
        "rex, read-resources, project:beta, true",
        "rex, read-resources, project:not-made-yet, true",
        "rex, edit-resources, project:beta, false",
        "gwen, read-resources, document:handbook, true",
        "gwen, read-resources, document:minutes, false",
        "nobody, read-resources, project:alpha, false",
        "sam, manage-security-roles, realm:member-center, true",
        "sam, manage-security-roles, realm:master, false",
        "sam, manage-security-roles, project:alpha, false",
        "rex, read-resources, realm:member-center, false",
    })
    void followsTheClaim(String name, String permission, String resource, boolean expected) {
        assertThat(service.decides(
                        realm.person(name).id(), permission, resource.replace("member-center", realm.name())))
                .isEqualTo(expected);
    }

    /** Rex reads everything, but nothing is named so: no id stands for all, no word for another. */
    @ParameterizedTest
    @CsvSource({
        "read-resources, project:*",
        "read-resources, project:..",
        "read-resources, project:a b",
        "read-resources, Project:alpha",
        "read-resources, folder:alpha",
        "Read Resources, project:alpha",
        "READ-RESOURCES, project:alpha",
        "*, project:alpha",
        "no-such-permission, project:alpha",
    })
    void deniesWhatIsUnknown(String permission, String resource) {
        assertThat(service.decides(realm.person("rex").id(), permission, resource))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rex", "*", "00000000-0000-0000-0000-000000000000", "f:no-such-store:rex"})
    void deniesWhoeverIsUnknown(String user) {
        assertThat(service.decides(user, "read-resources", "project:alpha")).isFalse();
    }

    @Test
    void deniesSubjectsThatAreNoUsers() {
        String request = "{" + Asker.about(realm.person("rex").id(), "read-resources", "project:alpha") + "}";

        for (String type : new String[] {"group", "User", "client", "*"}) {
            assertThat(service.ask("evaluation", request.replace("'user'", "'" + type + "'")))
                    .isEqualTo(Json.of("{'decision':false}"));
        }
    }
}
