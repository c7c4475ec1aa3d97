package org.tenantaccess.keycloak.authzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.Page;

class PageRequestTest {

    private static final String SEARCH = "all that the results depend on";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 100",
                "{'page':null} | 100",
                "{'page':{}} | 100",
                "{'page':{'token':''}} | 100",
                "{'page':{'limit':0}} | 0",
                "{'page':{'limit':7}} | 7",
                "{'page':{'limit':1001}} | 1000",
                "{'page':{'limit':99999999999999999999}} | 1000",
            })
    void beginsWithTheFirstPage(String request, int max) {
        assertThat(read(request, SEARCH).page()).isEqualTo(new Page(0, max));
    }

    @Test
    void goesOnWhereTheTokenSays() {
        PageRequest first = read("{'page':{'limit':7}}", SEARCH);
        String token = first.next(7, 20);

        assertThat(read("{'page':{'token':'" + token + "'}}", SEARCH).page()).isEqualTo(new Page(7, 7));
        assertThat(read("{'page':{'token':'" + token + "','limit':7}}", SEARCH).page())
                .isEqualTo(new Page(7, 7));
        assertThat(read("{'page':{'token':'" + token + "'}}", SEARCH).next(7, 14))
                .isEmpty();
    }

    @Test
    void anotherSearchOrLimitNeedsAnotherToken() {
        String token = read("{'page':{'limit':7}}", SEARCH).next(7, 20);

        assertRejected("{'page':{'token':'" + token + "'}}", "another search");
        assertRejected("{'page':{'token':'" + token + "','limit':8}}", SEARCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0.10", "0.10.xyz", "-1.10.TRACE", "9999999999.10.TRACE", "0.99999.TRACE", "0.10.TRACE "})
    void refusesWhatIsNoToken(String text) {
        String made = text.replace("TRACE", Integer.toHexString(SEARCH.hashCode())) + (text.isEmpty() ? "." : "");

        assertRejected("{'page':{'token':'" + encode(made) + "'}}", SEARCH);
        assertRejected("{'page':{'token':'***'}}", SEARCH);
    }

    /** A token that somebody made asks for no more than a limit may. */
    @Test
    void boundsTheLimitOfAToken() {
        String made = encode("3.9999." + Integer.toHexString(SEARCH.hashCode()));

        assertThat(read("{'page':{'token':'" + made + "'}}", SEARCH).page()).isEqualTo(new Page(3, PageRequest.MAX));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRejected(String request, String search) {
        RejectedInput rejected = catchThrowableOfType(RejectedInput.class, () -> read(request, search));
        assertThat(rejected.field()).isEqualTo("page.token");
    }

    private static PageRequest read(String request, String search) {
        return PageRequest.read(JsonFields.parse("", request.replace('\'', '"'), JsonFields.ANY), search);
    }
}
