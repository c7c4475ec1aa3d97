package org.tenantaccess.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.Person;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;
import org.tenantaccess.it.claims.Surface;

/** A person logs in at the login page; the application gets its tokens with code and PKCE. */
class CodeLoginIT {

    private static Chromium chromium;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"twcc, creator, tenant_roles", "teamwork-cloud, max, permissions", "twcc, gwen, permissions"})
    void R6_sameClaimEverywhereAfterALoginInTheBrowserAndAfterRefresh(String client, String user, String claim) {
        Person person = TestRealm.demo().person(user);
        JsonNode expected = person.login(client).accessTokenClaims().required(claim);

        Tokens tokens = logIn(person, client);

        assertThat(tokens.accessTokenClaims().path("preferred_username").asText())
                .isEqualTo(user);
        assertThat(Surface.having(claim, tokens)).isEqualTo(Surface.everywhere(expected));
        assertThat(Surface.having(claim, tokens.refresh())).isEqualTo(Surface.everywhere(expected));
    }

    private static Tokens logIn(Person person, String client) {
        String verifier = verifier();
        try (Redirect redirect = new Redirect();
                BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(person.loginPage(client, redirect.uri(), challenge(verifier))
                    .toString());
            LoginForm.submit(page, person.name());
            return person.redeem(client, redirect.uri(), redirect.code(), verifier);
        }
    }

    private static String verifier() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return base64(random);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
