package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Effect;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.ResourceType;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Text;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;
import org.tenantaccess.keycloak.transfer.Counts;
import org.tenantaccess.keycloak.transfer.DocumentImport;
import org.tenantaccess.keycloak.transfer.RealmDocument;

/** The document's schemas have the fields and the bounds of the code. */
class OpenApiSchemaTest {

    private static final JsonNode SCHEMAS = OpenApiDocument.ROOT.at("/components/schemas");

    static Stream<Map.Entry<String, Class<?>>> representations() {
        Map<String, Class<?>> all = new TreeMap<>();
        all.put("Permission", PermissionRepresentation.class);
        all.put("Role", RoleRepresentation.class);
        all.put("Resource", ResourceRepresentation.class);
        all.put("Category", CategoryRepresentation.class);
        all.put("Assignment", AssignmentRepresentation.class);
        all.put("Subject", SubjectPart.class);
        all.put("ResourceKey", ResourcePart.class);
        all.put("Change", ChangeRepresentation.class);
        all.put("Copy", CopyRepresentation.class);
        all.put("Count", Count.class);
        all.put("Matrix", MatrixRepresentation.class);
        all.put("SubjectHeader", SubjectHeader.class);
        all.put("Rights", RightsRepresentation.class);
        all.put("User", UserPart.class);
        all.put("ReachingAssignment", ReachingRepresentation.class);
        all.put("Overview", OverviewRepresentation.class);
        all.put("Totals", OverviewRepresentation.Totals.class);
        all.put("AssignedResource", OverviewRepresentation.AssignedResource.class);
        all.put("AssignmentCount", OverviewRepresentation.AssignmentCount.class);
        all.put("Problem", OverviewRepresentation.Problem.class);
        all.put("Changes", ChangesRepresentation.class);
        all.put("ChangeEntry", ChangesRepresentation.Entry.class);
        all.put("Cell", MatrixRepresentation.Cell.class);
        all.put("Decision", DecisionRepresentation.class);
        all.put("Reason", DecisionRepresentation.ReasonPart.class);
        all.put("Withheld", DecisionRepresentation.WithheldPart.class);
        all.put("ExportDocument", RealmDocument.class);
        all.put("ImportResult", DocumentImport.Result.class);
        all.put("Counts", Counts.class);
        all.put("SubjectName", RealmDocument.SubjectEntry.class);
        return all.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("representations")
    void hasTheFieldsOfWhatIsAnswered(Map.Entry<String, Class<?>> representation) {
        JsonNode schema = OpenApiDocument.schema(representation.getKey());
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));

        assertThat(OpenApiDocument.properties(schema)).isEqualTo(components(representation.getValue(), true));
        assertThat(required).isEqualTo(components(representation.getValue(), false));
        assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
    }

    @Test
    void hasTheFieldsOfWhatIsCarriedToAnotherRealm() {
        Map.of(
                        "CategoryEntry", RealmDocument.CategoryEntry.class,
                        "RoleEntry", RealmDocument.RoleEntry.class,
                        "ResourceEntry", RealmDocument.ResourceEntry.class,
                        "AssignmentEntryCustom", RealmDocument.AssignmentEntry.class,
                        "AssignmentEntryGlobal", RealmDocument.AssignmentEntry.class)
                .forEach((name, type) -> assertThat(OpenApiDocument.properties(OpenApiDocument.schema(name)))
                        .isEqualTo(components(type, true)));
    }

    @Test
    void hasTheBoundsOfTheCode() {
        assertThat(SCHEMAS.at("/Name/maxLength").asInt()).isEqualTo(DisplayName.MAX);
        assertThat(SCHEMAS.at("/ResourceId/maxLength").asInt()).isEqualTo(ResourceRef.MAX_ID);
        assertThat(SCHEMAS.at("/RoleCreation/properties/description/maxLength").asInt())
                .isEqualTo(Text.MAX_DESCRIPTION);
        assertThat(SCHEMAS.at("/AssignmentBatch/properties/add/maxItems").asInt())
                .isEqualTo(JsonFields.MAX_ELEMENTS);
        assertThat(OpenApiDocument.ROOT
                        .at("/components/responses/TooLarge/description")
                        .asText())
                .contains(String.valueOf(JsonBody.LIMIT));
        assertThat(OpenApiDocument.ROOT
                        .at("/paths/~1import/post/requestBody/description")
                        .asText())
                .contains(String.valueOf(ImportResource.LIMIT));
        assertThat(OpenApiDocument.texts(SCHEMAS.at("/ResourceType/enum")))
                .containsExactlyElementsOf(BuiltInCatalogue.get().resourceTypes().stream()
                        .map(ResourceType::key)
                        .toList());
        assertThat(OpenApiDocument.texts(SCHEMAS.at("/Right/enum")))
                .containsExactlyElementsOf(
                        CallerRight.ALL.stream().map(CallerRight::name).toList());
        assertThat(OpenApiDocument.texts(SCHEMAS.at("/ReachingAssignment/properties/effect/enum")))
                .containsExactlyElementsOf(Arrays.stream(Effect.Degree.values())
                        .map(Effect.Degree::label)
                        .toList());
        assertThat(OpenApiDocument.texts(SCHEMAS.at("/ScopeKind/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(ScopeKind.values()).map(ScopeKind::name).toList());
    }

    private static Set<String> components(Class<?> type, boolean nullable) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> nullable || !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
