package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.keycloak.mapper.FakeRequest.form;
import static org.tenantaccess.keycloak.mapper.FakeRequest.scoped;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.claim.ClaimName;

class NarrowingTest {

    private static final ClaimName PERMISSIONS = ClaimName.of("permissions");

    @Test
    void nothingAskedForNarrowsNothing() {
        Narrowing narrowing = Narrowing.of(scoped(null, "openid", "resources:project:a", "resource"), PERMISSIONS);
        assertThat(narrowing).isEqualTo(Narrowing.NONE);
        assertThat(narrowing.isPresent()).isFalse();
        assertThat(Narrowing.of(scoped(form("grant_type", "password")), PERMISSIONS)
                        .isPresent())
                .isFalse();
        assertThat(Narrowing.of(scoped(FakeRequest.http(null, null)), PERMISSIONS)
                        .isPresent())
                .isFalse();
    }

    @Test
    void aScopeNarrows() {
        Narrowing narrowing =
                Narrowing.of(scoped(null, "openid", "resource:project:b", "resource:project:a"), PERMISSIONS);
        assertThat(narrowing.words()).containsExactly("project:a", "project:b");
        assertThat(narrowing.resources())
                .containsExactly(new ResourceRef("project", "a"), new ResourceRef("project", "b"));
    }

    @Test
    void aParameterNarrowsAndMayBeRepeated() {
        Narrowing narrowing = Narrowing.of(
                scoped(
                        form("resource_filter", "project:a", "resource_filter", "document:urn:x:1"),
                        "resource:project:a"),
                PERMISSIONS);
        assertThat(narrowing.words()).containsExactly("document:urn:x:1", "project:a");
        assertThat(narrowing.resources())
                .containsExactly(new ResourceRef("document", "urn:x:1"), new ResourceRef("project", "a"));
    }

    @Test
    void aNarrowedTokenStaysNarrowedWhereItIsIntrospected() {
        String token = PresentedTokenTest.jwt("{\"permissions\":{\"only\":[\"project:a\"]}}");
        assertThat(Narrowing.of(scoped(form("token", token)), PERMISSIONS).words())
                .containsExactly("project:a");
        assertThat(Narrowing.of(scoped(form("token", token)), ClaimName.of("other"))
                        .isPresent())
                .isFalse();
    }

    @Test
    void whatElseIsAskedForDoesNotWidenANarrowedToken() {
        String token = PresentedTokenTest.jwt("{\"permissions\":{\"only\":[\"project:a\"]}}");
        assertThat(Narrowing.of(
                                scoped(form("token", token, "resource_filter", "project:b"), "resource:project:c"),
                                PERMISSIONS)
                        .words())
                .containsExactly("project:a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":", "project", "project:", ":a", "planet:a", "project:a b", "project:*", "*:*", "project:.."
            })
    void aWordThatNamesNoResourceLeavesNone(String word) {
        Narrowing narrowing = Narrowing.of(scoped(form("resource_filter", word)), PERMISSIONS);
        assertThat(narrowing.isPresent()).isTrue();
        assertThat(narrowing.resources()).isEmpty();
    }

    @Test
    void boundsItsWords() {
        List<String> fields = IntStream.range(0, 150)
                .boxed()
                .flatMap(number -> List.of("resource_filter", "project:" + number).stream())
                .toList();
        assertThat(Narrowing.of(scoped(form(fields.toArray(String[]::new))), PERMISSIONS)
                        .words())
                .hasSize(100);
    }
}
