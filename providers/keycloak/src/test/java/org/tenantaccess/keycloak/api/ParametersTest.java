package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.Catalogue;
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
