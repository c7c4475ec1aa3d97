package org.tenantaccess.it.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.TestRealm;

/** What exists in a realm, so that valid requests can speak of it, and what is made for them. */
final class Fixture {

    /** Parameters that the document does not require, and without which nothing is found. */
    private static final Map<String, Set<String>> ALSO_NEEDED =
            Map.of("listHolders", Set.of("resource"), "explain", Set.of("resource"));

    private static final String API = "tenant-access/";

    private final TestRealm realm;
    private final String target;
    private final String source;
    private int serial;

    Fixture(TestRealm realm) {
        this.realm = realm;
        this.target = realm.person("nobody").id();
        this.source = realm.person("rex").id();
    }

    /** A number that no other value of this realm has. */
    int next() {
        return ++serial;
    }

    /** The thing that a path names, as the API shows it. */
    record Named(Map<String, String> path, JsonNode representation) {}

    /** Values for schemas. */
    Map<String, JsonNode> schemas() {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        known.put("ResourceKey", object("type", "project", "id", "alpha"));
        known.put("SubjectKey", object("type", "user", "id", target));
        known.put("SubjectName", object("type", "user", "name", "nobody"));
        known.put("SubjectId", text(target));
        known.put("RoleKey", text("resource-reviewer"));
        known.put("RoleName", text("Resource Reviewer"));
        known.put("PermissionName", text("read-resources"));
        known.put("CategoryName", text("Uncategorized"));
        known.put(
                "ResourceEntry",
                object("type", "project", "id", "alpha", "name", "Alpha").put("category", "Uncategorized"));
        known.put("ResourceReference", text("project:alpha"));
        known.put("AuthZenToken", text(""));
        known.put("AuthZenEvaluations", evaluations());
        return known;
    }

    /** What is named twice may be left out once. */
    private ObjectNode evaluations() {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.set("subject", object("type", "user", "id", target));
        question.set("action", object("name", "read-resources"));
        question.set("resource", object("type", "project", "id", "alpha"));
        ObjectNode request = question.deepCopy();
        request.withArray("evaluations").add(question);
        request.withObject("options").put("evaluations_semantic", "execute_all");
        return request;
    }

    /** Values for query parameters. */
    Map<String, String> parameters() {
        return Map.of(
                "user",
                target,
                "role",
                "resource-reviewer",
                "permission",
                "read-resources",
                "client",
                "twcc",
                "resource",
                "project:alpha");
    }

    boolean isNeeded(Operation operation, Operation.Parameter parameter) {
        return parameter.required()
                || ALSO_NEEDED.getOrDefault(operation.id(), Set.of()).contains(parameter.name());
    }

    /** Something new that the path of an operation may name. */
    Named named(Operation operation) {
        String number = "made-" + next();
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        return switch (operation.path().replaceAll("/\\{.*", "")) {
            case "/roles" -> named("roles", "{'name':'" + number + "','permissions':['read-resources']}", "key");
            case "/resources" ->
                named("resources", "{'type':'project','id':'" + number + "','name':'" + number + "'}", "type", "id");
            case "/categories" -> named("categories", "{'name':'" + number + "'}", "id");
            case "/assignments" -> assignment(number);
            case "/groups" -> new Named(Map.of("group", realm.groupId("/reviewers")), nothing);
            case "/users" -> new Named(Map.of("user", source), nothing);
            default -> new Named(Map.of(), nothing);
        };
    }

    private Named assignment(String number) {
        post("resources", "{'type':'project','id':'" + number + "','name':'" + number + "'}");
        JsonNode created = post(
                        "assignments",
                        "{'role':'resource-reviewer','subject':{'type':'user','id':'" + target
                                + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'" + number + "'}]}")
                .body()
                .path(0);
        return named(created, List.of("id"));
    }

    private Named named(String list, String body, String... names) {
        return named(post(list, body).body(), List.of(names));
    }

    private static Named named(JsonNode representation, List<String> names) {
        Map<String, String> path = new LinkedHashMap<>();
        names.forEach(name -> path.put(name, representation.path(name).asText()));
        return new Named(path, representation);
    }

    private Answer post(String list, String body) {
        return realm.admin().post(API + list, body).expect(201);
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }

    private static ObjectNode object(String... namesAndValues) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
