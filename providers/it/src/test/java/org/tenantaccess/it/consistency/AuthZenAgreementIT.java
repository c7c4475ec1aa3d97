package org.tenantaccess.it.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.authzen.Asker;

/** For random data, AuthZEN answers what the claims of real tokens say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthZenAgreementIT {

    private static final int QUESTIONS = 1000;
    private static final int BATCH = 100;

    @AutoClose
    private final FilledRealm filled = new FilledRealm();

    private final TestRealm realm = filled.realm();
    private final RandomRealm data = filled.data();
    private final Asker service = Asker.service(realm);
    private final Map<String, JsonNode> claims = claims();
    private final Random random = new Random(11);

    /** One question, and what the claim of the user's token says. */
    private record Question(String user, String permission, String resource, boolean expected) {}

    @Test
    void aThousandRandomQuestionsHaveTheAnswersOfTheClaims() {
        List<Question> questions =
                Stream.generate(this::question).limit(QUESTIONS).toList();
        List<Boolean> answers = new ArrayList<>();
        for (int from = 0; from < QUESTIONS; from += BATCH) {
            String batch = questions.subList(from, from + BATCH).stream()
                    .map(it -> "{" + Asker.about(filled.ids().get(it.user()), it.permission(), it.resource()) + "}")
                    .collect(Collectors.joining(","));
            service.ask("evaluations", "{'evaluations':[" + batch + "]}")
                    .path("evaluations")
                    .forEach(answer -> answers.add(answer.path("decision").booleanValue()));
        }

        assertThat(answers)
                .containsExactlyElementsOf(
                        questions.stream().map(Question::expected).toList());
        assertThat(questions.stream().filter(Question::expected))
                .as("questions with the answer yes")
                .hasSizeBetween(QUESTIONS / 20, QUESTIONS * 19 / 20);
    }

    @Test
    void searchesForActionsListTheClaim() {
        for (String user : claims.keySet()) {
            Question about = question();
            String request = "{" + Asker.about(filled.ids().get(user), "x", about.resource()) + "}";

            assertThat(names(service.ask("search/action", request), "name"))
                    .as("%s on %s", user, about.resource())
                    .isEqualTo(claimed(user, about.resource()));
        }
    }

    @Test
    void searchesForResourcesFindThoseThatTheClaimNames() {
        for (String user : claims.keySet()) {
            for (String type : List.of("project", "document")) {
                String permission = one(GivenRole.RESOURCE_PERMISSIONS);
                String request =
                        "{" + Asker.about(filled.ids().get(user), permission, type + ":x") + ",'page':{'limit':1000}}";
                Set<String> expected = existing()
                        .filter(resource -> resource.startsWith(type + ":"))
                        .filter(resource -> claimed(user, resource).contains(permission))
                        .map(resource -> resource.substring(type.length() + 1))
                        .collect(Collectors.toCollection(TreeSet::new));

                assertThat(names(service.ask("search/resource", request), "id"))
                        .as("%s %s", user, permission)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void searchesForSubjectsFindThoseWhoseClaimsSaySo() {
        for (int i = 0; i < claims.size(); i++) {
            Question about = question();
            String request = "{" + Asker.about("x", about.permission(), about.resource()) + ",'page':{'limit':1000}}";
            Set<String> found = names(service.ask("search/subject", request), "id");

            assertThat(claims.keySet().stream()
                            .filter(user -> found.contains(filled.ids().get(user))))
                    .as("%s", about)
                    .containsExactlyInAnyOrderElementsOf(claims.keySet().stream()
                            .filter(user -> claimed(user, about.resource()).contains(about.permission()))
                            .toList());
        }
    }

    private Map<String, JsonNode> claims() {
        Map<String, JsonNode> all = new TreeMap<>();
        data.users().stream()
                .filter(RandomRealm::hasPassword)
                .forEach(user -> all.put(
                        user, realm.person(user).login().accessTokenClaims().path("permissions")));
        return all;
    }

    /** Mostly about what the claim names: on other resources there is little to hold. */
    private Question question() {
        String user = one(List.copyOf(claims.keySet()));
        List<String> held = data.reaching(user).stream()
                .map(Given::resource)
                .filter(resource -> !resource.equals(Given.EVERYTHING))
                .toList();
        boolean ofRealm = random.nextInt(5) == 0;
        String resource = one(held.isEmpty() || random.nextInt(3) == 0 ? data.resources() : held);
        String place = ofRealm ? "realm:" + realm.name() : resource;
        String permission = one(random.nextInt(20) == 0 ? GivenRole.allPermissions() : fitting(ofRealm));
        return new Question(user, permission, place, claimed(user, place).contains(permission));
    }

    private static List<String> fitting(boolean ofRealm) {
        return ofRealm ? GivenRole.GLOBAL_PERMISSIONS : GivenRole.RESOURCE_PERMISSIONS;
    }

    private Set<String> claimed(String user, String resource) {
        JsonNode claim = claims.get(user);
        return resource.startsWith("realm:") ? Claim.texts(claim.path("global")) : Claim.on(claim, resource);
    }

    /** The random ones, and those of the demo realm. */
    private Stream<String> existing() {
        return Stream.concat(
                data.resources().stream(),
                Stream.of("project:alpha", "project:beta", "document:handbook", "document:minutes"));
    }

    private static Set<String> names(JsonNode answer, String member) {
        Set<String> names = new TreeSet<>();
        answer.path("results").forEach(result -> names.add(result.path(member).asText()));
        return names;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
