package org.tenantaccess.keycloak.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;
import org.tenantaccess.keycloak.Fake;

class ConsolePageTest {

    private static final String SERVER = "https://people.example/auth";
    private static final Assets ASSETS = new Assets("main.js", List.of("a.js"), List.of("main.css"));

    @Test
    void namesTheFilesBelowTheServersPath() {
        assertThat(html(SERVER, Locale.ENGLISH, true))
                .containsPattern("<link rel=\"stylesheet\" href=\"" + SERVER
                        + "/resources/[^/]+/common/keycloak/tenant-access/main.css\">")
                .containsPattern("<link rel=\"modulepreload\" href=\"" + SERVER
                        + "/resources/[^/]+/common/keycloak/tenant-access/a.js\">")
                .containsPattern("<script type=\"module\" src=\"" + SERVER
                        + "/resources/[^/]+/common/keycloak/tenant-access/main.js\">")
                .containsPattern("\"logo\":\"" + SERVER + "/resources/[^/]+/account/ours/logo.svg\"");
    }

    @Test
    void takesTheLogoThatTheThemeNames() {
        assertThat(html(SERVER, Locale.ENGLISH, true, Map.of("logo", "/img/brand.svg", "logoUrl", "https://b.example")))
                .containsPattern("/account/ours/img/brand.svg\"")
                .contains("\"logoUrl\":\"https://b.example\"");
    }

    @Test
    void isDarkOnlyWhereTheThemeCanBe() {
        assertThat(html(SERVER, Locale.ENGLISH, true, Map.of("darkMode", "true")))
                .contains("\"darkMode\":true");
        assertThat(html(SERVER, Locale.ENGLISH, true, Map.of())).contains("\"darkMode\":false");
    }

    @Test
    void bringsWebCryptoOnlyWhereTheBrowserKeepsIt() {
        assertThat(html(SERVER, Locale.ENGLISH, true)).doesNotContain("web-crypto-shim");
        assertThat(html(SERVER, Locale.ENGLISH, false))
                .containsPattern("/common/keycloak/vendor/web-crypto-shim/web-crypto-shim.js\"></script>");
    }

    @Test
    void isWrittenFromRightToLeftWhereTheLanguageIs() {
        assertThat(html(SERVER, Locale.forLanguageTag("ar"), true)).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(html(SERVER, Locale.forLanguageTag("zh-TW"), true)).contains("<html lang=\"zh-TW\" dir=\"ltr\">");
    }

    @Test
    void reachesTheAdministratorsHostOnlyWhereItIsAnother() {
        assertThat(page(SERVER, Locale.ENGLISH, true, Map.of()).contentSecurityPolicy())
                .contains("connect-src 'self';");
        assertThat(page("https://admins.example:8443/auth", Locale.ENGLISH, true, Map.of())
                        .contentSecurityPolicy())
                .contains("connect-src 'self' https://people.example https://admins.example:8443;");
    }

    @Test
    void hasTheRealmsNameWhereItHasNoOther() {
        assertThat(html(SERVER, Locale.ENGLISH, true)).contains("<title>a&amp;b</title>", "\"realm\":\"a\\u0026b\"");
    }

    private static String html(String admin, Locale locale, boolean secureContext) {
        return html(admin, locale, secureContext, Map.of());
    }

    private static String html(String admin, Locale locale, boolean secureContext, Map<String, String> theme) {
        return page(admin, locale, secureContext, theme).html(ASSETS);
    }

    private static ConsolePage page(String admin, Locale locale, boolean secureContext, Map<String, String> theme) {
        Properties properties = new Properties();
        properties.putAll(theme);
        RealmModel realm = Fake.a(RealmModel.class)
                .answers("getName", () -> "a&b")
                .answers("getDisplayName", () -> null)
                .answers("getAttribute", () -> true)
                .answers("isInternationalizationEnabled", () -> true)
                .get();
        Theme ours = Fake.a(Theme.class)
                .answers("getName", () -> "ours")
                .answers("getProperties", () -> properties)
                .get();
        return new ConsolePage(new Surroundings(SERVER, admin, realm, ours, locale), secureContext);
    }
}
