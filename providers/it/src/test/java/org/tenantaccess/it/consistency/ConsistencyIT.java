package org.tenantaccess.it.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** For random data, every way to ask gives the answer that follows from the list of assignments. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsistencyIT {

    private static final int HOLDERS_ON = 25;
    private static final int EXPLANATIONS = 2000;

    @AutoClose
    private final FilledRealm filled = new FilledRealm();

    private final RandomRealm data = filled.data();
    private final TestRealm realm = filled.realm();
    private final Map<String, String> ids = filled.ids();
    private final Oracle oracle = new Oracle(data);
    private final Queue<String> disagreements = new ConcurrentLinkedQueue<>();

    /** Every user × permission × resource. */
    @Test
    void R8_R9_R13_R14_R22_R23_permissionsAndClaimsFollowFromTheAssignments() {
        data.users().parallelStream().forEach(user -> {
            JsonNode permissions = get("tenant-access/users/" + ids.get(user) + "/permissions");
            JsonNode claim = get("tenant-access/users/" + ids.get(user) + "/claims?client=twcc")
                    .path("permissions");
            compare(user + ": claim", permissions, claim.isMissingNode() ? Json.of("{}") : claim);
            compare(user + ": global", oracle.global(user), Claim.texts(permissions.path("global")));
            for (String resource : data.resources()) {
                compare(user + " on " + resource, oracle.on(user, resource), Claim.on(permissions, resource));
            }
        });
        assertThat(disagreements).isEmpty();
    }

    @Test
    void tokensCarryTheSame() {
        data.users().stream().filter(RandomRealm::hasPassword).forEach(user -> {
            JsonNode claim = realm.person(user).login().accessTokenClaims().path("permissions");
            compare(user, get("tenant-access/users/" + ids.get(user) + "/permissions"), claim);
        });
        assertThat(disagreements).isEmpty();
    }

    /** Every permission on some of the resources: each answer tells of all users who holds it and who does not. */
    @Test
    void holdersAreTheSame() {
        List<String> some = new ArrayList<>(data.resources());
        Collections.shuffle(some, new Random(5));
        some.subList(HOLDERS_ON, some.size()).clear();
        Stream<String[]> onResources = GivenRole.RESOURCE_PERMISSIONS.stream()
                .flatMap(permission -> some.stream().map(resource -> new String[] {permission, resource}));
        Stream<String[]> global =
                GivenRole.GLOBAL_PERMISSIONS.stream().map(permission -> new String[] {permission, ""});
        Stream.concat(onResources, global).parallel().forEach(question -> {
            String query = question[1].isEmpty() ? "" : "&resource=" + question[1];
            Set<String> holders = new TreeSet<>();
            get("tenant-access/holders?max=1000&permission=" + question[0] + query)
                    .forEach(holder -> holders.add(holder.path("name").asText()));
            // The demo realm's own people are not the oracle's.
            holders.retainAll(data.users());
            compare(String.join(" ", question), oracle.holders(question[0], question[1]), holders);
        });
        assertThat(disagreements).isEmpty();
    }

    @Test
    void explanationsAreTheSameAndNameWhatWasGiven() {
        List<String> users = List.copyOf(data.users());
        List<String> permissions = GivenRole.allPermissions();
        Random random = new Random(7);
        List<String[]> questions = new ArrayList<>();
        IntStream.range(0, EXPLANATIONS).forEach(n -> {
            String user = users.get(random.nextInt(users.size()));
            questions.add(new String[] {user, permissions.get(random.nextInt(permissions.size())), near(user, random)});
        });
        questions.parallelStream().forEach(question -> explain(question[0], question[1], question[2]));
        assertThat(disagreements).isEmpty();
        assertThat(questions.stream().filter(it -> oracle.holds(it[0], it[1], it[2])))
                .as("questions with the answer yes")
                .hasSizeBetween(EXPLANATIONS / 20, EXPLANATIONS * 19 / 20);
    }

    /** Mostly a resource on which the user was given something: on others there is little to explain. */
    private String near(String user, Random random) {
        List<String> given = oracle.reaching(user).stream()
                .map(Given::resource)
                .filter(resource -> !resource.equals(Given.EVERYTHING))
                .toList();
        List<String> among = given.isEmpty() || random.nextInt(4) == 0 ? data.resources() : given;
        return among.get(random.nextInt(among.size()));
    }

    private void explain(String user, String permission, String resource) {
        String question = user + " " + permission + " " + resource;
        JsonNode answer = get(
                "tenant-access/explain?user=" + ids.get(user) + "&permission=" + permission + "&resource=" + resource);
        compare(
                question,
                oracle.holds(user, permission, resource),
                answer.path("decision").asBoolean());
        compare(
                question + ": reasons",
                answer.path("decision").asBoolean(),
                !answer.path("because").isEmpty());
        Stream.of("because", "withheld").forEach(list -> answer.path(list).forEach(reason -> {
            JsonNode on = reason.path("resource");
            Given given = new Given(
                    reason.path("role").asText(),
                    reason.at("/subject/name").asText(),
                    on.isObject()
                            ? on.path("type").asText() + ":" + on.path("id").asText()
                            : Given.EVERYTHING);
            compare(question + ": " + given, true, oracle.reaching(user).contains(given));
        }));
    }

    private JsonNode get(String path) {
        return realm.admin().get(path).expect(200).body();
    }

    private void compare(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            disagreements.add(what + ": expected " + expected + ", but it was " + actual);
        }
    }
}
