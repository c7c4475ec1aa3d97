package org.tenantaccess.keycloak.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.ScopeKind;

class JsonFieldsTest {

    @Test
    void readsTextListsAndObjects() {
        JsonFields fields = parse("{'a': 'x', 'b': ['y', 'z'], 'c': {'d': 'u'}, 'e': [{'f': 'v'}, {'f': 'w'}]}");
        assertThat(fields.text("a")).isEqualTo("x");
        assertThat(fields.texts("b")).containsExactly("y", "z");
        assertThat(fields.object("c", "d").text("d")).isEqualTo("u");
        assertThat(fields.objects("e", "f").stream().map(object -> object.text("f")))
                .containsExactly("v", "w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'a': null}"})
    void nullIsAbsent(String json) {
        JsonFields fields = parse(json);
        assertThat(fields.optionalText("a")).isEmpty();
        assertThat(fields.texts("a")).isEmpty();
        assertThat(fields.objects("a")).isEmpty();
        assertRejected(() -> fields.text("a"), "a", Rejection.MISSING);
    }

    @Test
    void ignoresOtherFieldsOnlyWhereAnyAreTaken() {
        assertThat(JsonFields.parse("", "{\"a\": \"x\", \"b\": 1, \"\": 2}", "a", JsonFields.ANY)
                        .text("a"))
                .isEqualTo("x");
        assertRejected(() -> JsonFields.parse("", "{\"\": 2}", "a"), "", Rejection.UNKNOWN_FIELD);
    }

    @Test
    void readsWholeNumbers() {
        JsonFields fields = parse("{'a': 0, 'b': 2147483648}");
        assertThat(fields.optionalNumber("a")).contains(0);
        assertThat(fields.optionalNumber("b")).contains(Integer.MAX_VALUE);
        assertThat(fields.optionalNumber("c")).isEmpty();
        for (String wrong : List.of("-1", "1.5", "'1'", "true")) {
            JsonFields other = parse("{'a': " + wrong + "}");
            assertRejected(() -> other.optionalNumber("a"), "a", Rejection.OUT_OF_RANGE, "0", "2147483647");
        }
    }

    @Test
    void blankTextIsMissingWhereItIsNeeded() {
        JsonFields fields = parse("{'a': ' '}");
        assertRejected(() -> fields.text("a"), "a", Rejection.MISSING);
        assertThat(fields.optionalText("a")).contains(" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "'text'",
                "7",
                "{",
                "{'a'}",
                "{'a': 'x',}",
                "{'a': 'x'} {}",
                "{'a': 'x'}]",
                "{'a': 'x', 'a': 'x'}",
                "{'c': {'d': 1, 'd': 2}}",
                "{/* x */}",
                "{a: 1}",
                "{'a': NaN}"
            })
    void refusesWhatIsNotOneJsonObject(String json) {
        assertRejected(() -> parse(json), "body", Rejection.NOT_JSON);
        assertRejected(() -> JsonFields.parse("roles[3]", quoted(json), "a", "c", "d"), "roles[3]", Rejection.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void refusesDeepNestingWithoutOverflow(int depth) {
        String deep = "{'a': " + "[".repeat(depth) + "]".repeat(depth) + "}";
        assertRejected(() -> parse(deep), "body", Rejection.NOT_JSON);
    }

    @Test
    void namesTheFieldThatItDoesNotKnow() {
        assertRejected(() -> parse("{'a': 'x', 'x': 1}"), "x", Rejection.UNKNOWN_FIELD);
        assertRejected(() -> parse("{'A': 'x'}"), "A", Rejection.UNKNOWN_FIELD);
        assertRejected(() -> JsonFields.parse("roles[3]", "{\"x\": null}", "a"), "roles[3].x", Rejection.UNKNOWN_FIELD);
        assertRejected(() -> parse("{'" + "n".repeat(1_000) + "': 1}"), "n".repeat(64), Rejection.UNKNOWN_FIELD);
    }

    @Test
    void namesTheFieldThatItDoesNotKnowHoweverDeep() {
        JsonFields fields = parse("{'c': {'x': 1}, 'e': [{'d': 'u'}, {'x': 1}]}");
        assertRejected(() -> fields.object("c", "d"), "c.x", Rejection.UNKNOWN_FIELD);
        assertRejected(() -> fields.objects("e", "d"), "e[1].x", Rejection.UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "1.5", "[]", "['x']", "{}"})
    void refusesAnythingButTextAsText(String value) {
        JsonFields fields = parse("{'a': " + value + ", 'b': ['x', " + value + "], 'c': {'d': " + value + "}}");
        assertRejected(() -> fields.text("a"), "a", Rejection.WRONG_TYPE, "a string");
        assertRejected(() -> fields.optionalText("a"), "a", Rejection.WRONG_TYPE, "a string");
        assertRejected(() -> fields.texts("b"), "b", Rejection.WRONG_TYPE, "a string");
        assertRejected(() -> fields.object("c", "d").text("d"), "c.d", Rejection.WRONG_TYPE, "a string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "1", "{}", "false"})
    void refusesAnythingButAListAsAList(String value) {
        JsonFields fields = parse("{'a': " + value + "}");
        assertRejected(() -> fields.texts("a"), "a", Rejection.WRONG_TYPE, "a list");
        assertRejected(() -> fields.objects("a"), "a", Rejection.WRONG_TYPE, "a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "1", "[]"})
    void refusesAnythingButAnObjectAsAnObject(String value) {
        JsonFields fields = parse("{'c': " + value + ", 'e': [{}, " + value + "]}");
        assertRejected(() -> fields.object("c"), "c", Rejection.NOT_JSON);
        assertRejected(() -> fields.objects("e"), "e[1]", Rejection.NOT_JSON);
        assertRejected(() -> fields.object("a"), "a", Rejection.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"500, false", "501, true"})
    void takesFiveHundredElementsAndNoMore(int number, boolean refused) {
        String list = IntStream.range(0, number).mapToObj(i -> "'x'").collect(Collectors.joining(",", "[", "]"));
        JsonFields fields = parse("{'b': " + list + "}");
        if (refused) {
            assertRejected(() -> fields.texts("b"), "b", Rejection.TOO_MANY, "500");
        } else {
            assertThat(fields.texts("b")).hasSize(number);
        }
    }

    @Test
    void aLimitOfItsOwnHoldsAtAnyDepth() {
        JsonFields fields =
                JsonFields.parse("", 2, quoted("{'b': ['x', 'y', 'z'], 'c': {'d': ['x', 'y', 'z']}}"), "b", "c");

        assertRejected(() -> fields.texts("b"), "b", Rejection.TOO_MANY, "2");
        assertRejected(() -> fields.object("c", "d").texts("d"), "c.d", Rejection.TOO_MANY, "2");
    }

    @Test
    void takesTextOf4096CharactersAndNoMore() {
        assertThat(parse("{'a': '" + "x".repeat(4_096) + "'}").text("a")).hasSize(4_096);
        JsonFields tooLong = parse("{'a': '" + "x".repeat(4_097) + "'}");
        assertRejected(() -> tooLong.text("a"), "a", Rejection.TOO_LONG, "4096");
    }

    @Test
    void takesAWordThatStandsForAValue() {
        assertThat(parse("{'a': 'GLOBAL'}").oneOf("a", ScopeKind.values(), ScopeKind::name))
                .isEqualTo(ScopeKind.GLOBAL);
        assertRejected(
                () -> parse("{'a': 'global'}").oneOf("a", ScopeKind.values(), ScopeKind::name),
                "a",
                Rejection.NOT_ONE_OF,
                "GLOBAL, CUSTOM");
        assertRejected(() -> parse("{}").oneOf("a", ScopeKind.values(), ScopeKind::name), "a", Rejection.MISSING);
    }

    private static JsonFields parse(String json) {
        return JsonFields.parse("", quoted(json), "a", "b", "c", "e");
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static void assertRejected(ThrowingCallable call, String field, Rejection rejection, String... parameters) {
        RejectedInput rejected = catchThrowableOfType(RejectedInput.class, call);
        assertThat(rejected).as("nothing was rejected").isNotNull();
        assertThat(rejected.field()).isEqualTo(field);
        assertThat(rejected.rejection()).isEqualTo(rejection);
        if (parameters.length > 0) {
            assertThat(rejected.parameters()).isEqualTo(List.of(parameters));
        }
    }
}
