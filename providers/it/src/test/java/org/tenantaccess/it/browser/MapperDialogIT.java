package org.tenantaccess.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.claims.Mappers;

/**
 * An administrator of the realm sets the mappers in the admin console. {@code -Ddocs.screenshots=<directory>} says where
 * the picture for the documentation goes.
 */
class MapperDialogIT {

    private static final String ENGLISH = "ann";
    private static final String CHINESE = "wei";

    /** Each administrator's own, logged in. */
    private static final Map<String, BrowserContext> BROWSERS = new HashMap<>();

    private static Chromium chromium;
    private static TestRealm realm;

    @BeforeAll
    static void importRealm() {
        realm = TestRealm.fresh();
        realm.administrator(ENGLISH, "realm-admin");
        realm.administrator(CHINESE, "realm-admin");
        realm.speaks(CHINESE, "zh-TW");
        // Keycloak takes the language of errors from the token, where its console's own settings leave it out.
        Mappers.ofClient(realm, "security-admin-console").set("locale", "lightweight.claim", "true");
        chromium = Chromium.start();
        for (String administrator : List.of(ENGLISH, CHINESE)) {
            BROWSERS.put(administrator, MapperDialog.logIn(chromium.newContext(), realm, administrator));
        }
    }

    @AfterAll
    static void removeRealm() {
        chromium.close();
        realm.close();
    }

    @AfterEach
    void closePages() {
        BROWSERS.values().forEach(browser -> browser.pages().forEach(Page::close));
    }

    @ParameterizedTest
    @CsvSource({ENGLISH + ", en", CHINESE + ", zh_TW"})
    void tenantRoleDialogSpeaksTheAdministratorsLanguage(String administrator, String language) {
        MapperDialog dialog = openTenantRoles(administrator);
        Messages messages = Messages.in(language);

        assertThat(dialog.labels())
                .contains(
                        messages.text("tenantAccessRoleMapping.label"),
                        messages.text("tenantAccessClaimShape.label"),
                        messages.text("tenantAccessRoleSelection.label"));
        assertThat(dialog.everyText()).doesNotContain("tenantAccess");
        assertThat(dialog.help("tenantAccessRoleMapping.label")).hasText(messages.text("tenantAccessRoleMapping.help"));
    }

    @ParameterizedTest
    @CsvSource({ENGLISH + ", en", CHINESE + ", zh_TW"})
    void permissionDialogSpeaksTheAdministratorsLanguage(String administrator, String language) {
        MapperDialog dialog =
                MapperDialog.open(BROWSERS.get(administrator), realm, "scoped-permissions", "scoped permissions");
        Messages messages = Messages.in(language);

        assertThat(dialog.labels())
                .contains(
                        messages.text("tenantAccessPermissionsFormat.label"),
                        messages.text("tenantAccessResourceTypes.label"));
        assertThat(dialog.everyText()).doesNotContain("tenantAccess");
    }

    /** Otherwise one language could pass for both. */
    @Test
    void languagesDiffer() {
        Stream.of("tenantAccessRoleMapping", "tenantAccessClaimShape", "tenantAccessRoleSelection")
                .forEach(key -> assertThat(Messages.in("zh_TW").text(key + ".label"))
                        .matches("\\p{IsHan}+")
                        .isNotEqualTo(Messages.in("en").text(key + ".label")));
    }

    @Test
    void mappingIsATableWithTheThreeDefaultRows() throws Exception {
        MapperDialog dialog = openTenantRoles(ENGLISH);

        assertThat(dialog.rows()).containsExactly("creator", "administrator", "general-member");
        assertThat(dialog.cell(0, "value")).hasValue("tenant-admin");
        assertThat(dialog.cell(1, "value")).hasValue("tenant-admin");
        assertThat(dialog.cell(2, "value")).hasValue("tenant-user");
        Path pictures = Files.createDirectories(Path.of(System.getProperty("docs.screenshots", "target/screenshots")));
        Path picture = pictures.resolve("mapper-settings.png");
        dialog.print(picture);
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void changedAndAddedRowsAreKeptAndInTheNextToken() {
        Mappers mappers = Mappers.ofScope(realm, "tenant-roles");
        ObjectNode before = mappers.find("tenant roles");
        MapperDialog dialog = openTenantRoles(ENGLISH);

        dialog.cell(1, "value").fill("tenant-operator");
        dialog.addRow();
        dialog.cell(3, "key").fill("auditor");
        dialog.cell(3, "value").fill("租戶訪客");
        dialog.save();
        assertThat(dialog.success()).isVisible();

        try {
            dialog.reload();
            assertThat(dialog.rows()).containsExactly("creator", "administrator", "general-member", "auditor");
            assertThat(dialog.cell(1, "value")).hasValue("tenant-operator");
            assertThat(dialog.cell(3, "value")).hasValue("租戶訪客");
            assertThat(tenantRoles("administrator")).isEqualTo("[\"tenant-operator\"]");
            assertThat(tenantRoles("creator")).isEqualTo("[\"tenant-admin\"]");
        } finally {
            realm.admin()
                    .put(mappers.path() + "/" + before.path("id").asText(), before)
                    .expect(204);
        }
    }

    @ParameterizedTest
    @CsvSource({ENGLISH + ", en", CHINESE + ", zh_TW"})
    void reservedClaimNameIsRefusedInTheAdministratorsLanguage(String administrator, String language) {
        MapperDialog dialog = openTenantRoles(administrator);

        dialog.claimName().fill("sub");
        dialog.save();

        String message = Messages.in(language).text("tenantAccessClaimNameReserved");
        assertThat(dialog.error()).containsText(message.replace("{0}", "sub"));
        dialog.reload();
        assertThat(dialog.claimName()).hasValue("tenant_roles");
    }

    private MapperDialog openTenantRoles(String administrator) {
        return MapperDialog.open(BROWSERS.get(administrator), realm, "tenant-roles", "tenant roles");
    }

    private static String tenantRoles(String user) {
        return realm.person(user)
                .login()
                .accessTokenClaims()
                .path("tenant_roles")
                .toString();
    }
}
