package org.tenantaccess.keycloak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.AccessToken;

class BearerCallerTest {

    private static final Set<String> CLIENTS = Set.of("tenant-access-console", "script");

    @Test
    void takesTokensIssuedToItsClients() {
        assertThat(BearerCaller.isFor(CLIENTS, token("script"))).isTrue();
        assertThat(BearerCaller.isFor(CLIENTS, token("tenant-access-console", "account")))
                .isTrue();
    }

    @Test
    void takesTokensThatNameOneInTheirAudience() {
        assertThat(BearerCaller.isFor(CLIENTS, token("twcc", "account", "tenant-access-console")))
                .isTrue();
    }

    @Test
    void takesNoOther() {
        assertThat(BearerCaller.isFor(CLIENTS, token("twcc"))).isFalse();
        assertThat(BearerCaller.isFor(CLIENTS, token("twcc", "account"))).isFalse();
        assertThat(BearerCaller.isFor(CLIENTS, token("Script"))).isFalse();
        assertThat(BearerCaller.isFor(Set.of(), token("script", "script"))).isFalse();
    }

    private static AccessToken token(String issuedFor, String... audience) {
        AccessToken token = new AccessToken();
        token.issuedFor(issuedFor);
        if (audience.length > 0) {
            token.audience(audience);
        }
        return token;
    }
}
