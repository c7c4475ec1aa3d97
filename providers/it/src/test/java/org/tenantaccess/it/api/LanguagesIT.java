package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.TestRealm;

/** What people read comes in the language that {@code Accept-Language} asks for. */
class LanguagesIT {

    private final TestRealm realm = TestRealm.demo();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-TW | 安全管理員 | zh-TW",
                "zh-Hant | 安全管理員 | zh-TW",
                "zh-HK | 安全管理員 | zh-TW",
                "fr, zh-TW;q=0.5, en;q=0.2 | 安全管理員 | zh-TW",
                "en, zh-TW | Security Manager | en",
                "zh-CN | Security Manager | en",
                "fr | Security Manager | en",
                "*  | Security Manager | en",
                "en-GB | Security Manager | en",
            })
    @Tag("smoke")
    void namesAndErrorsAreTranslated(String languages, String name, String tag) {
        Caller caller = realm.admin().with("Accept-Language", languages);

        assertThat(caller.get("tenant-access/roles/security-manager")
                        .expect(200)
                        .body()
                        .path("name")
                        .asText())
                .isEqualTo(name);
        Answer refused = caller.delete("tenant-access/roles/security-manager").refused(409, "role");
        assertThat(refused.headers().firstValue("Content-Language")).hasValue(tag);
        assertThat(refused.body().path("errorMessage").asText())
                .contains(tag.equals("en") ? "a predefined role cannot be changed" : "預先定義的角色無法變更")
                .contains("security-manager");
    }

    @Test
    void permissionsAreTranslatedAndFoundByTheirNames() {
        JsonNode found = realm.admin()
                .with("Accept-Language", "zh-TW")
                .get("tenant-access/permissions?search=%E8%AE%80%E5%8F%96%E8%B3%87%E6%BA%90")
                .expect(200)
                .body();

        assertThat(found.findValuesAsText("key")).containsExactly("read-resources");
        assertThat(found.path(0).path("name").asText()).isEqualTo("讀取資源");
        assertThat(found.path(0).path("description").asText()).isEqualTo("開啟資源並讀取內容。");
    }

    @Test
    void whatIsForbiddenOrMissingIsToldInTheLanguage() {
        Caller caller = realm.admin().with("Accept-Language", "zh-TW");

        assertThat(caller.get("tenant-access/roles/none")
                        .expect(404)
                        .body()
                        .path("errorMessage")
                        .asText())
                .matches(".*\\p{IsHan}.*");
        assertThat(caller.get("tenant-access/assignments?max=0")
                        .refused(400, "max")
                        .body()
                        .path("errorMessage")
                        .asText())
                .matches("max: .*\\p{IsHan}.*1000.*");
    }
}
