package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.domain.claim.ClaimName;

class ClaimWriterTest {

    private final Map<String, Object> claims = new HashMap<>();

    @Test
    void writesAtTheTop() {
        assertThat(write("roles", "x")).isTrue();
        assertThat(claims).isEqualTo(Map.of("roles", "x"));
    }

    @Test
    void makesTheObjectsOnTheWay() {
        assertThat(write("a.b.c", "x")).isTrue();
        assertThat(claims).isEqualTo(Map.of("a", Map.of("b", Map.of("c", "x"))));
    }

    @Test
    void anEscapedDotIsPartOfAMember() {
        assertThat(write("a\\.b.c", "x")).isTrue();
        assertThat(claims).isEqualTo(Map.of("a.b", Map.of("c", "x")));
    }

    @Test
    void keepsWhatStandsBesideIt() {
        claims.put("a", Map.of("b", Map.of("kept", 1), "kept", 2));
        assertThat(write("a.b.c", "x")).isTrue();
        assertThat(claims).isEqualTo(Map.of("a", Map.of("b", Map.of("kept", 1, "c", "x"), "kept", 2)));
    }

    /** The object may belong to another mapper's configuration, or to another token. */
    @Test
    void changesNoObjectOfSomebodyElse() {
        Map<String, Object> inner = new HashMap<>(Map.of("kept", 1));
        Map<String, Object> outer = new HashMap<>(Map.of("b", inner));
        claims.put("a", outer);
        assertThat(write("a.b.c", "x")).isTrue();
        assertThat(inner).isEqualTo(Map.of("kept", 1));
        assertThat(outer).isEqualTo(Map.of("b", Map.of("kept", 1)));
    }

    @ParameterizedTest
    @MethodSource("noObjects")
    void leavesAloneWhatIsNoObject(Object existing) {
        claims.put("a", Map.of("b", existing));
        assertThat(write("a.b.c", "x")).isFalse();
        assertThat(write("a.b.c.d", "x")).isFalse();
        assertThat(claims).isEqualTo(Map.of("a", Map.of("b", existing)));
    }

    static List<Object> noObjects() {
        return List.of("text", 1, true, List.of("x"));
    }

    @Test
    void replacesAnOlderValueOfItsOwn() {
        claims.put("a", "old");
        assertThat(write("a", "new")).isTrue();
        assertThat(claims).isEqualTo(Map.of("a", "new"));
    }

    @Test
    void otherMappersMayAddToItsLists() {
        write("roles", List.of("x"));
        list(claims, "roles").add("y");
        assertThat(claims).isEqualTo(Map.of("roles", List.of("x", "y")));
    }

    @Test
    void otherMappersMayAddToItsObjectsHoweverDeep() {
        write("p", Map.of("global", List.of("x"), "tenants", List.of(Map.of())));
        Map<Object, Object> written = object(claims.get("p"));
        written.put("more", 1);
        list(written, "global").add("y");
        object(list(written, "tenants").get(0)).put("deep", 2);
        assertThat(claims)
                .isEqualTo(Map.of(
                        "p", Map.of("more", 1, "global", List.of("x", "y"), "tenants", List.of(Map.of("deep", 2)))));
    }

    private boolean write(String name, Object value) {
        return ClaimWriter.write(ClaimName.of(name), value, claims);
    }

    @SuppressWarnings("unchecked") // A test may know what it wrote.
    private static List<Object> list(Map<?, ?> object, String member) {
        return (List<Object>) object.get(member);
    }

    @SuppressWarnings("unchecked") // The same.
    private static Map<Object, Object> object(Object value) {
        return (Map<Object, Object>) value;
    }
}
