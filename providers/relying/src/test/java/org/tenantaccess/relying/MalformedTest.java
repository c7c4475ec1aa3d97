package org.tenantaccess.relying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is not as it is issued denies everything, and says where and why. */
class MalformedTest {

    /** Each has {@code create} in it, and would allow it if only the rest were looked at. */
    @ParameterizedTest
    @CsvFileSource(resources = "malformed.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void deniesEverything(String problem, String claims) {
        Permissions permissions = Permissions.from(Json.object(claims));
        assertThat(permissions.problem()).contains(problem);
        assertThat(permissions.can("create")).isFalse();
        assertThat(permissions.decide("create", "project", "alpha")).isEqualTo(Decision.DENIED);
        assertThat(permissions.tenantRoles()).isEmpty();
        assertThat(permissions.isComplete()).isTrue();
    }

    @Test
    void textsHaveAGreatestLength() {
        assertThat(Json.permissions("['" + "x".repeat(2048) + "']").problem()).isEmpty();
        assertThat(Json.permissions("['" + "x".repeat(2049) + "']").problem())
                .contains("permissions[0]: is not a text of 1 to 2048 characters");
    }

    @Test
    void aPieceIsNeverPrintedWithItsValue() {
        assertThat(new Piece("permissions", "secret")).hasToString("permissions");
    }
}
