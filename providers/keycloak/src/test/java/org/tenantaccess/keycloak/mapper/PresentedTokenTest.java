package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.claim.ClaimName;

class PresentedTokenTest {

    private static final ClaimName PERMISSIONS = ClaimName.of("permissions");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"permissions\":{\"global\":[\"create-user\"],\"only\":[\"project:a\"]}}",
                "{\"permissions\":[\"create-user\",\"only:project:a\",\"read-resources:project:a\"]}",
                "{\"permissions\":[{\"type\":\"global\",\"actions\":[]},"
                        + "{\"type\":\"only\",\"locations\":[\"project:a\"]}]}",
                "{\"permissions\":{\"permissions\":[{\"rsid\":\"a\",\"scopes\":[]}],\"only\":[\"project:a\"]}}"
            })
    void readsToWhatAClaimIsNarrowedInEveryFormat(String payload) {
        assertThat(read(payload)).containsExactly("project:a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"permissions\":{\"resources\":{\"project\":{\"a\":[\"read-resources\"]}}}}",
                "{\"permissions\":[\"read-resources:project:only\"]}",
                "{\"only\":[\"project:a\"]}",
                "{\"permissions\":\"only:project:a\"}",
                "{\"permissions\":null}",
                "{\"permissions\":7}",
                "[]",
                "7",
                "null",
                "",
                "{",
                "\u0000",
                "{\"permissions\":{\"only\":\"project:a\"}}"
            })
    void whateverIsNotNarrowedSaysNothing(String payload) {
        assertThat(read(payload)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "a.b", "a.b.c", "a.*.c", "a.!!!!.c", "a.b.c.d.e", "角.角.角", "opaque"})
    void garbageIsNotNarrowed(String garbage) {
        assertThat(new PresentedToken(garbage, false).narrowedTo(PERMISSIONS)).isEmpty();
    }

    @Test
    void nestingWithoutAnEndIsNotNarrowed() {
        assertThat(read("[".repeat(100_000))).isEmpty();
    }

    @Test
    void followsThePathOfTheClaimsName() {
        String payload = "{\"a.b\":{\"c\":{\"only\":[\"project:a\"]}}}";
        assertThat(new PresentedToken(jwt(payload), false).narrowedTo(ClaimName.of("a\\.b.c")))
                .containsExactly("project:a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"permissions\":{\"only\":[\"project:a\"]}}",
                "{\"grants\":{\"only\":[\"project:a\"]}}",
                "{\"sub\":\"s\",\"a\":{\"b\":{\"c\":[\"only:project:a\"]}}}",
                "{\"x\":[{\"type\":\"only\",\"locations\":[\"project:a\"]}]}"
            })
    void exchangedTokenIsNarrowedWhateverItsClaimIsCalled(String payload) {
        assertThat(new PresentedToken(jwt(payload), true).narrowedTo(PERMISSIONS))
                .containsExactly("project:a");
    }

    @Test
    void exchangedTokenThatIsNotNarrowedSaysNothing() {
        assertThat(new PresentedToken(
                                jwt(
                                        "{\"permissions\":{\"global\":[\"create-user\"]},\"realm_access\":{\"roles\":[\"x\"]}}"),
                                true)
                        .narrowedTo(PERMISSIONS))
                .isEmpty();
    }

    @Test
    void introspectionPresentsItInTheForm() {
        assertThat(PresentedToken.of(FakeRequest.form("token", "a.b.c")).jwt()).isEqualTo("a.b.c");
    }

    @Test
    void userinfoPresentsItInAFormToo() {
        assertThat(PresentedToken.of(FakeRequest.form("access_token", "a.b.c")).jwt())
                .isEqualTo("a.b.c");
    }

    @Test
    void exchangePresentsTheSubjectToken() {
        assertThat(PresentedToken.of(FakeRequest.form("subject_token", "a.b.c")).jwt())
                .isEqualTo("a.b.c");
    }

    @ParameterizedTest
    @CsvSource({"Bearer a.b.c, a.b.c", "bearer a.b.c, a.b.c", "DPoP  a.b.c, a.b.c", ", ''", "'Bearer ', ''"})
    void userinfoPresentsItInAHeader(String header, String token) {
        assertThat(PresentedToken.of(FakeRequest.http(null, header)).jwt()).isEqualTo(token);
    }

    static String jwt(String payload) {
        return "e30."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".sig";
    }

    private static List<String> read(String payload) {
        return new PresentedToken(jwt(payload), false).narrowedTo(PERMISSIONS);
    }
}
