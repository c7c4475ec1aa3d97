package org.tenantaccess.keycloak.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.util.JsonSerialization;

class MarkupTest {

    private static final String HOSTILE = "</script><img src=x onerror='alert(1)'>\"&\u2028\u2029";

    @Test
    void textEndsNoAttributeAndBeginsNoElement() {
        assertThat(Markup.text(HOSTILE))
                .isEqualTo("&lt;/script&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&quot;&amp;\u2028\u2029");
    }

    @Test
    void textWithoutMarkupIsLeftAlone() {
        assertThat(Markup.text("Member Center 會員 😀")).isEqualTo("Member Center 會員 😀");
    }

    @Test
    void jsonEndsNoElementAndMeansTheSame() throws IOException {
        String json = Markup.json(JsonSerialization.writeValueAsString(Map.of("name", HOSTILE)));

        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonSerialization.mapper.readTree(json).path("name").asText())
                .isEqualTo(HOSTILE);
    }
}
