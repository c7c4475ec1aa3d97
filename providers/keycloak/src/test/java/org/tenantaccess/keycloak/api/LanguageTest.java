package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.keycloak.Fake;

class LanguageTest {

    /** The languages stand in the order of their weights: the server sorts them. */
    @ParameterizedTest
    @CsvSource({
        "'', en",
        "en, en",
        "en-GB, en",
        "zh-TW, zh-TW",
        "zh-HK, zh-TW",
        "zh-MO, zh-TW",
        "zh-Hant, zh-TW",
        "zh-Hant-HK, zh-TW",
        "zh-Hant-SG, zh-TW",
        "zh, en",
        "zh-CN, en",
        "zh-Hans, en",
        "zh-Hans-CN, en",
        "fr, en",
        "*, en",
        "fr zh-TW en, zh-TW",
        "fr en zh-TW, en",
        "zh-CN zh-TW, zh-TW",
        "zh-CN en zh-TW, en",
        "ja-TW, en"
    })
    void isTheFirstOneThatIsHere(String wanted, String chosen) {
        assertThat(language(wanted).tag()).isEqualTo(chosen);
    }

    @Test
    void tellsWhichFieldWasRejectedAndWhy() {
        RejectedInput rejected = new RejectedInput("name", Rejection.TOO_LONG, 128);
        assertThat(language("en").message(rejected)).isEqualTo("name: must not be longer than 128 characters");
        assertThat(language("zh-TW").message(rejected)).isEqualTo("name: 不得超過 128 個字元");
    }

    /** In English the API says what the exception says. */
    @Test
    void tellsNumbersAsTheyAre() {
        RejectedInput rejected = new RejectedInput("body", Rejection.OUT_OF_RANGE, 0, Integer.MAX_VALUE);
        assertThat(language("en").message(rejected))
                .isEqualTo(rejected.getMessage())
                .endsWith("2147483647");
    }

    /** What somebody sent is not a pattern. */
    @Test
    void takesParametersAsTheyAre() {
        RejectedInput rejected = new RejectedInput("name", Rejection.DUPLICATE_ROLE_NAME, "{0} it's {1}");
        assertThat(language("en").message(rejected)).isEqualTo("name: another role has this name: {0} it's {1}");
    }

    @Test
    void tellsAMessageWithParameters() {
        assertThat(language("en").message("tenantAccessError.forbidden", List.of("R26")))
                .isEqualTo("not allowed (R26)");
        assertThat(language("zh-TW").message("tenantAccessError.forbidden", List.of("R26")))
                .isEqualTo("不允許（R26）");
    }

    @Test
    void tellsTheDefaultWhereItHasNoText() {
        assertThat(language("zh-TW").text("tenantAccessRole.security-manager.name", "x"))
                .isEqualTo("安全管理員");
        assertThat(language("zh-TW").text("tenantAccessRole.auditor.name", "Auditor"))
                .isEqualTo("Auditor");
    }

    private static Language language(String wanted) {
        List<Locale> languages = Arrays.stream(wanted.split(" ", -1))
                .filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag)
                .toList();
        return Language.of(Fake.a(HttpHeaders.class)
                .answers("getAcceptableLanguages", () -> languages)
                .get());
    }
}
