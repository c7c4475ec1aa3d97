package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectedInputTest {

    private final RejectedInput rejected =
            new RejectedInput("scope", Rejection.ROLE_NOT_AT_SCOPE, "user-manager", ScopeKind.CUSTOM);

    @Test
    void saysWhichFieldAndWhy() {
        assertThat(rejected).hasMessage("scope: role user-manager cannot be assigned at scope CUSTOM");
        assertThat(rejected.field()).isEqualTo("scope");
        assertThat(rejected.rejection()).isEqualTo(Rejection.ROLE_NOT_AT_SCOPE);
        assertThat(rejected.parameters()).containsExactly("user-manager", "CUSTOM");
    }

    @Test
    void saysTheSameOfAFieldBelowAnother() {
        RejectedInput below = rejected.under("assignments[3]");
        assertThat(below).hasMessage("assignments[3].scope: role user-manager cannot be assigned at scope CUSTOM");
        assertThat(below.field()).isEqualTo("assignments[3].scope");
        assertThat(below.rejection()).isEqualTo(rejected.rejection());
        assertThat(below.parameters()).isEqualTo(rejected.parameters());
    }

    @Test
    void saysTheSameOfAnotherField() {
        assertThat(rejected.of("reach")).hasMessage("reach: role user-manager cannot be assigned at scope CUSTOM");
        assertThat(rejected.of("reach").parameters()).isEqualTo(rejected.parameters());
    }

    @Test
    void staysWhereItIsBelowAlready() {
        RejectedInput below = rejected.under("assignments[3]");
        assertThat(below.under("assignments[3]")).isSameAs(below);
        assertThat(below.under("assignments")).isSameAs(below);
        assertThat(rejected.under("scope")).isSameAs(rejected);
        assertThat(rejected.under("sco").field()).isEqualTo("sco.scope");
    }

    @ParameterizedTest
    @EnumSource(Rejection.class)
    void everyPatternTakesItsParameters(Rejection rejection) {
        assertThat(new RejectedInput("field", rejection, "one", "two").getMessage())
                .startsWith("field: ")
                .doesNotContain("{", "}");
    }
}
