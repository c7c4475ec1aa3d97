package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceRefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**",
                "a*",
                "..",
                ".",
                "...",
                "",
                " ",
                "a b",
                " a",
                "a\n",
                "a/b",
                "a\\b",
                "a%2Fb",
                "a?b",
                "a#b",
                "a\"b",
                "a'b",
                "a<b",
                "a;b",
                "a,b",
                "a=b",
                "a&b",
                "a\u0000",
                "é",
                "ａ",
                "文件",
                "😀",
                "a\u200bb"
            })
    void refusesWhatMeansSomethingElseInClaimsAndAddresses(String id) {
        refused(id);
    }

    @Test
    void boundsItsLength() {
        refused("x".repeat(129));
        assertThat(new ResourceRef("project", "x".repeat(128)).id()).hasSize(128);
        assertThat(new ResourceRef("project", "x").id()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpha",
                "A-1",
                "a.b",
                ".a",
                "a.",
                "..a",
                "a_b~c",
                "urn:x:1",
                "a@b+c",
                "0",
                "-",
                "5f2b7c1e-8d0a-4f6e-9c3b-2a1d0e9f8b7c"
            })
    void acceptsUnreservedCharacters(String id) {
        assertThat(new ResourceRef("project", id)).hasToString("project:" + id);
    }

    @ParameterizedTest
    @MethodSource("sorted")
    void isOrderedByTypeThenId(List<ResourceRef> sorted) {
        assertThat(Stream.of(sorted.get(1), sorted.get(0)).sorted()).isEqualTo(sorted);
    }

    static Stream<List<ResourceRef>> sorted() {
        return Stream.of(
                List.of(new ResourceRef("document", "z"), new ResourceRef("project", "a")),
                List.of(new ResourceRef("project", "a"), new ResourceRef("project", "b")));
    }

    private static void refused(String id) {
        assertThatThrownBy(() -> new ResourceRef("project", id))
                .isInstanceOfSatisfying(RejectedInput.class, rejected -> {
                    assertThat(rejected.field()).isEqualTo("id");
                    assertThat(rejected.rejection()).isEqualTo(Rejection.RESOURCE_ID);
                    assertThat(rejected).hasMessageStartingWith("id: must be 1 to 128 letters");
                });
    }
}
