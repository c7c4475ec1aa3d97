package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.keycloak.api.RolesResource;

class RoleKeyTest {

    private static final int COLUMN = 64;

    @ParameterizedTest
    @CsvSource({
        "Auditor, auditor",
        "Release Manager, release-manager",
        "' QA -- Lead! ', qa-lead",
        "Éditeur d'été, editeur-d-ete",
        "ﬁle №１, file-no1",
        "42, 42",
        "稽核員, role",
        "稽核員 2, 2",
        "!!!, role"
    })
    void isASlugOfTheName(String name, String key) {
        assertThat(RoleKey.of(new DisplayName(name), Set.of())).isEqualTo(key);
    }

    @Test
    void countsWhereItIsTaken() {
        DisplayName name = new DisplayName("Security Manager");
        assertThat(RoleKey.of(name, Set.of("security-manager"))).isEqualTo("security-manager-2");
        assertThat(RoleKey.of(name, Set.of("security-manager", "security-manager-2", "security-manager-4")))
                .isEqualTo("security-manager-3");
    }

    /** {@code roles/count} is no role. */
    @ParameterizedTest
    @ValueSource(strings = {"count", "Count", " COUNT! ", "Çount"})
    void isNoWordThatTheApiUsesOtherwise(String name) {
        assertThat(RoleKey.of(new DisplayName(name), Set.of())).isEqualTo("count-2");
        assertThat(RoleKey.of(new DisplayName(name), Set.of("count-2"))).isEqualTo("count-3");
    }

    @Test
    void isNoPathBesideTheRoles() {
        List<String> words = Arrays.stream(RolesResource.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Path.class)))
                .map(Path::value)
                .filter(path -> !path.startsWith("{"))
                .toList();
        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(RoleKey.of(new DisplayName(word), Set.of()))
                .isNotEqualTo(word));
    }

    @Test
    void countsNamesWithoutALatinLetterToo() {
        assertThat(RoleKey.of(new DisplayName("審查"), Set.of("role"))).isEqualTo("role-2");
    }

    @Test
    void fitsIntoItsColumnHoweverOftenItIsTaken() {
        DisplayName longest = new DisplayName("x".repeat(DisplayName.MAX));
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(taken.add(RoleKey.of(longest, taken))).isTrue();
        }
        assertThat(taken).allMatch(key -> key.length() <= COLUMN);
    }

    @Test
    void endsInNoHyphenWhereItIsCut() {
        DisplayName cut = new DisplayName("x".repeat(55) + " " + "y".repeat(60));
        assertThat(RoleKey.of(cut, Set.of())).isEqualTo("x".repeat(55));
    }
}
