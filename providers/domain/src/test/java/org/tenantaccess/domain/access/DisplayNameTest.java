package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @Test
    void isTrimmedAndComposed() {
        assertThat(new DisplayName("  Café \t").value()).isEqualTo("Café");
        assertThat(new DisplayName("Cafe\u0301").value()).isEqualTo("Café");
        assertThat(new DisplayName("資源管理員").value()).isEqualTo("資源管理員");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b", "\u200d\u3000"})
    void isNotEmpty(String blank) {
        refused(blank, Rejection.MISSING);
    }

    @Test
    void boundsTheLengthOfItsKeyToo() {
        assertThat(new DisplayName("\ufdfa".repeat(14)).key()).hasSizeLessThanOrEqualTo(255);
        refused("\ufdfa".repeat(DisplayName.MAX), Rejection.TOO_LONG);
    }

    @Test
    void takesWhatOnlyLooksUnusual() {
        assertThat(new DisplayName("a\u2029".substring(0, 1) + "\u2070\u2024").value())
                .hasSize(3);
        assertThat(new DisplayName("می\u200cخواهم").value()).contains("\u200c");
    }

    @Test
    void boundsItsLength() {
        assertThat(new DisplayName("x".repeat(DisplayName.MAX)).value()).hasSize(128);
        refused("x".repeat(DisplayName.MAX + 1), Rejection.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\ud83d",
                "a\u202ab",
                "a\u202eb",
                "a\u2066b",
                "a\u2069b"
            })
    void hasNoControlCharacters(String text) {
        refused(text, Rejection.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({
        "Reviewer, REVIEWER",
        "Reviewer, ' reviewer '",
        "Straße, STRASSE",
        "ΣΊΣΥΦΟΣ, σίσυφος",
        "ﬁle, FILE",
        "Ａ１, a1",
        "Cafe\u0301, CAFÉ",
        "İzmir, i̇zmir",
        "STRAẞE, straße",
        "Resource\u200b Manager, resource manager",
        "Resource\u00a0\u3000Manager, resource manager"
    })
    void R16_theSameNameWhateverItsCaseAndWriting(String one, String other) {
        assertThat(new DisplayName(one).key()).isEqualTo(new DisplayName(other).key());
    }

    @ParameterizedTest
    @CsvSource({"Reviewer, Reviewers", "a b, ab", "Cafe, Café", "資源, 资源"})
    void R16_differentNamesStayDifferent(String one, String other) {
        assertThat(new DisplayName(one).key()).isNotEqualTo(new DisplayName(other).key());
    }

    @Test
    void aResourceHasAnIdentityANameAndACategory() {
        Resource resource =
                new Resource(new ResourceRef("project", "alpha"), new DisplayName("Alpha"), Resource.UNCATEGORIZED);
        assertThat(resource.category().value()).isEqualTo("Uncategorized");
    }

    private static void refused(String text, Rejection rejection) {
        assertThatThrownBy(() -> new DisplayName(text)).isInstanceOfSatisfying(RejectedInput.class, rejected -> {
            assertThat(rejected.field()).isEqualTo("name");
            assertThat(rejected.rejection()).isEqualTo(rejection);
        });
    }
}
