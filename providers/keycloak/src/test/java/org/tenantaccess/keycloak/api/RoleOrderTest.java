package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;

class RoleOrderTest {

    private static final List<RoleRepresentation> ROLES =
            List.of(role("d", "beta", false), role("b", "Alpha", false), role("a", "BETA", true), role("c", "z", true));

    @ParameterizedTest
    @CsvSource({
        ", a c b d",
        "predefined, a c b d",
        "-predefined, d b c a",
        "name, b a d c",
        "-name, c d a b",
        "key, a b c d",
        "-key, d c b a"
    })
    void R34_sortsWithoutCaseAndThenByKey(String sort, String keys) {
        assertThat(ROLES.stream().sorted(RoleOrder.of(sort)).map(RoleRepresentation::key))
                .containsExactly(keys.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--name", "NAME", "description", "name,key"})
    void R34_tellsTheOrdersThatThereAre(String sort) {
        RejectedInput rejected = catchThrowableOfType(RejectedInput.class, () -> RoleOrder.of(sort));
        assertThat(rejected.field()).isEqualTo("sort");
        assertThat(rejected.rejection()).isEqualTo(Rejection.NOT_ONE_OF);
        assertThat(rejected.parameters()).containsExactly("predefined, name, key");
    }

    private static RoleRepresentation role(String key, String name, boolean predefined) {
        return new RoleRepresentation(key, name, "", predefined, List.of(), List.of(), List.of());
    }
}
