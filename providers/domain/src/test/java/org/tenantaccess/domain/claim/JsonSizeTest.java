package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.Holding;

/** The size is that of the bytes that are written. */
class JsonSizeTest {

    @Provide
    Arbitrary<Object> claims() {
        Arbitrary<String> text = Arbitraries.of("a", "-", "\"", "\\", "/", "é", "角", "😀", "\u2028", "\u007f", "")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        Arbitrary<Object> leaf =
                Arbitraries.oneOf(text.asGeneric(), Arbitraries.of(true, false).asGeneric());
        return Arbitraries.recursive(
                () -> leaf,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).asGeneric(),
                        Arbitraries.maps(text, inner).ofMaxSize(4).asGeneric()),
                3);
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RandomHoldings.lists();
    }

    @Property
    void isThatOfCompactJson(@ForAll("claims") Object claim) {
        assertThat(JsonSize.of(claim)).isEqualTo(written(claim));
    }

    @Property(tries = 200)
    void isThatOfEveryFormat(@ForAll("holdings") List<Holding> holdings, @ForAll PermissionClaim format) {
        GrantTable grants = GrantTable.of(new AccessResolver(RandomHoldings.CATALOGUE).resolve(holdings));
        Remarks remarks = Remarks.narrowedTo(List.of("project:角")).over("https://sso/x");
        assertThat(format.value(grants, remarks))
                .hasValueSatisfying(claim -> assertThat(JsonSize.of(claim)).isEqualTo(written(claim)));
    }

    @Example
    void countsBracesAndSeparators() {
        assertThat(JsonSize.of(Map.of())).isEqualTo(2);
        assertThat(JsonSize.of(Set.of("a"))).isEqualTo("[\"a\"]".length());
        assertThat(JsonSize.of(List.of("a", true))).isEqualTo("[\"a\",true]".length());
        assertThat(JsonSize.of("😀")).isEqualTo(6);
    }

    private static int written(Object claim) {
        try {
            return new ObjectMapper().writeValueAsString(claim).getBytes(StandardCharsets.UTF_8).length;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
