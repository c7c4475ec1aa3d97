package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;
import org.tenantaccess.keycloak.store.Page;

class ParametersTest {

    private final Catalogue catalogue = BuiltInCatalogue.get();

    @Test
    void anAbsentPageIsTheFirstHundred() {
        assertThat(Parameters.page(null, null)).isEqualTo(new Page(0, 100));
    }

    @Test
    void readsAPage() {
        assertThat(Parameters.page("200", "1000")).isEqualTo(new Page(200, 1000));
        assertThat(Parameters.page("0", "1")).isEqualTo(new Page(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", " 1", "1.5", "2147483648"})
    void tellsTheFirstElementsRange(String first) {
        assertRejected(() -> Parameters.page(first, null), "first", Rejection.OUT_OF_RANGE, "0", "2147483647");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "all"})
    void tellsTheRangeOfAPagesSize(String max) {
        assertRejected(() -> Parameters.page(null, max), "max", Rejection.OUT_OF_RANGE, "1", "1000");
    }

    @Test
    void readsAResource() {
        assertThat(Parameters.resource(catalogue, null)).isNull();
        assertThat(Parameters.resource(catalogue, "project:alpha")).isEqualTo(catalogue.resource("project", "alpha"));
        assertThat(Parameters.resource(catalogue, "project:a:b")).isEqualTo(catalogue.resource("project", "a:b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "project"})
    void aResourceHasATypeAndAnId(String resource) {
        assertRejected(() -> Parameters.resource(catalogue, resource), "resource", Rejection.WRONG_TYPE, "type:id");
    }

    @Test
    void tellsAResourcesFaultsOfTheParameter() {
        assertRejected(
                () -> Parameters.resource(catalogue, "planet:mars"),
                "resource",
                Rejection.UNKNOWN_RESOURCE_TYPE,
                "planet");
        assertRejected(() -> Parameters.resource(catalogue, "project:"), "resource", Rejection.RESOURCE_ID, "128");
        assertRejected(() -> Parameters.resource(catalogue, "project:*"), "resource", Rejection.RESOURCE_ID, "128");
    }

    @Test
    void readsPagesOfTwoAxes() {
        assertThat(Parameters.page("rowFirst", "10", "rowMax", "20")).isEqualTo(new Page(10, 20));
        assertRejected(
                () -> Parameters.page("rowFirst", "-1", "rowMax", null),
                "rowFirst",
                Rejection.OUT_OF_RANGE,
                "0",
                "2147483647");
        assertRejected(
                () -> Parameters.page("rowFirst", null, "rowMax", "0"), "rowMax", Rejection.OUT_OF_RANGE, "1", "1000");
    }

    @Test
    void readsAText() {
        assertThat(Parameters.text("search", null)).isNull();
        assertThat(Parameters.text("search", " moon ")).isEqualTo("moon");
        assertThat(Parameters.text("search", "x".repeat(255))).hasSize(255);
        assertRejected(() -> Parameters.text("search", "x".repeat(256)), "search", Rejection.TOO_LONG, "255");
        assertRejected(() -> Parameters.text("search", "a\0b"), "search", Rejection.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void tellsWhatIsMissing(String absent) {
        assertRejected(() -> Parameters.required("user", absent), "user", Rejection.MISSING);
        assertRejected(() -> Parameters.permission(catalogue, absent), "permission", Rejection.MISSING);
    }

    @Test
    void readsWhatIsRequired() {
        assertThat(Parameters.required("user", " ann ")).isEqualTo("ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create-resource", "Create Resource", "create resources"})
    void readsAPermissionByAnyOfItsNames(String name) {
        assertThat(Parameters.permission(catalogue, name).key()).isEqualTo("create-resource");
    }

    @Test
    void tellsAnUnknownPermission() {
        assertRejected(
                () -> Parameters.permission(catalogue, "walk-the-dog"),
                "permission",
                Rejection.UNKNOWN_PERMISSION,
                "walk-the-dog");
    }

    @Test
    void readsAName() {
        assertThat(Parameters.name("category", null)).isNull();
        assertThat(Parameters.name("category", " Moon ")).isEqualTo(new DisplayName("Moon"));
        assertRejected(() -> Parameters.name("category", " "), "category", Rejection.MISSING);
        assertRejected(() -> Parameters.name("category", "x".repeat(129)), "category", Rejection.TOO_LONG, "128");
    }

    @Test
    void readsAScope() {
        assertThat(Parameters.scope("CUSTOM")).isEqualTo(ScopeKind.CUSTOM);
        assertRejected(() -> Parameters.scope("custom"), "scope", Rejection.NOT_ONE_OF, "GLOBAL, CUSTOM");
    }

    private static void assertRejected(ThrowingCallable call, String field, Rejection rejection, String... parameters) {
        RejectedInput rejected = catchThrowableOfType(RejectedInput.class, call);
        assertThat(rejected).as("nothing was rejected").isNotNull();
        assertThat(rejected.field()).isEqualTo(field);
        assertThat(rejected.rejection()).isEqualTo(rejection);
        assertThat(rejected.parameters()).containsExactly(parameters);
    }
}
