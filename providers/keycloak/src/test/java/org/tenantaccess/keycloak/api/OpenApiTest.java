package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document names what JAX-RS finds: nothing is missing on either side. */
class OpenApiTest {

    private static final JsonNode DOCUMENT = OpenApiDocument.ROOT;
    private static final Set<String> ABOUT_ITSELF = Set.of("/openapi.json", "/.well-known/authzen-configuration");

    static Stream<OpenApiCode.Operation> operations() {
        return OpenApiCode.operations(TenantAccessApi.class, "");
    }

    @Test
    void hasEveryOperationAndNoOther() {
        Set<String> documented = new TreeSet<>();
        DOCUMENT.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(documented).hasSizeGreaterThan(20);
        assertThat(operations().map(OpenApiCode.Operation::id)).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void bothMountsHaveTheSameMe() {
        assertThat(OpenApiCode.operations(BearerMeResource.class, "/me").map(OpenApiTest::signature))
                .containsExactlyInAnyOrderElementsOf(OpenApiCode.operations(MeResource.class, "/me")
                        .map(OpenApiTest::signature)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasTheSameParameters(OpenApiCode.Operation operation) {
        assertThat(parameters(operation, "query")).isEqualTo(operation.queryParameters());
        assertThat(parameters(operation, "path"))
                .allSatisfy(name -> assertThat(operation.path()).contains("{" + name + "}"))
                .hasSize((int) operation.path().chars().filter(c -> c == '{').count());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasTheSameBody(OpenApiCode.Operation operation) {
        JsonNode body = documented(operation).at("/requestBody/content/application~1json/schema");

        assertThat(body.isMissingNode()).isNotEqualTo(operation.takesBody());
        if (operation.takesBody()) {
            assertThat(alternatives(body)).allSatisfy(schema -> assertThat(OpenApiDocument.properties(schema))
                    .isEqualTo(operation.bodyFields()));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void tellsItsRulesAndItsErrors(OpenApiCode.Operation operation) {
        JsonNode json = documented(operation);
        boolean aboutItself = ABOUT_ITSELF.contains(operation.path());

        assertThat(json.path("operationId").asText()).isNotBlank();
        assertThat(json.path("x-rules").isEmpty()).isEqualTo(aboutItself);
        List<String> statuses = new ArrayList<>();
        json.path("responses").fieldNames().forEachRemaining(statuses::add);
        assertThat(statuses).filteredOn(status -> status.startsWith("2")).hasSize(1);
        assertThat(statuses.contains("401")).isNotEqualTo(needsNoToken(json));
        if (operation.takesBody()) {
            assertThat(statuses).contains("400", "403", "413", "415");
        }
    }

    @Test
    void nothingRefersToWhatIsNotThere() {
        List<String> references = DOCUMENT.findValuesAsText("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        DOCUMENT.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
        assertThat(DOCUMENT.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    private static boolean needsNoToken(JsonNode operation) {
        JsonNode security = operation.path("security");
        return security.size() == 1 && security.path(0).isEmpty();
    }

    private static String signature(OpenApiCode.Operation operation) {
        return operation.id() + operation.queryParameters();
    }

    private static JsonNode documented(OpenApiCode.Operation operation) {
        return DOCUMENT.path("paths")
                .path(operation.path())
                .path(operation.httpMethod().toLowerCase(Locale.ROOT));
    }

    private static Set<String> parameters(OpenApiCode.Operation operation, String in) {
        Set<String> names = new TreeSet<>();
        documented(operation).path("parameters").forEach(reference -> {
            JsonNode parameter = OpenApiDocument.resolve(reference);
            if (parameter.path("in").asText().equals(in)) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }

    private static List<JsonNode> alternatives(JsonNode reference) {
        JsonNode schema = OpenApiDocument.resolve(reference);
        if (!schema.has("oneOf")) {
            return List.of(schema);
        }
        List<JsonNode> all = new ArrayList<>();
        schema.path("oneOf").forEach(choice -> all.add(OpenApiDocument.resolve(choice)));
        return all;
    }
}
