package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.tenantaccess.it.actor.TestRealm;

/** The ways to get a token of one person at the application {@code portal}. */
enum Grant {
    PASSWORD {
        @Override
        Issued issue(TestRealm realm, String user) {
            return portal(realm).as(user).with("scope", "openid").issued();
        }
    },
    REFRESH {
        @Override
        Issued issue(TestRealm realm, String user) {
            return refresh(realm, PASSWORD.issue(realm, user));
        }
    },
    OFFLINE {
        @Override
        Issued issue(TestRealm realm, String user) {
            return portal(realm).as(user).with("scope", "openid offline_access").issued();
        }
    },
    OFFLINE_REFRESH {
        @Override
        Issued issue(TestRealm realm, String user) {
            return refresh(realm, OFFLINE.issue(realm, user));
        }
    },
    TOKEN_EXCHANGE {
        @Override
        Issued issue(TestRealm realm, String user) {
            Issued subject = TokenRequest.at(realm, "twcc")
                    .as(user)
                    .with("scope", "openid")
                    .issued();
            return exchange(realm, subject).with("scope", "openid").issued();
        }
    },
    CODE {
        @Override
        Issued issue(TestRealm realm, String user) {
            String callback = "http://localhost:9/callback";
            URI page = URI.create(realm.server().url() + "/realms/" + realm.name()
                    + "/protocol/openid-connect/auth?client_id=portal&response_type=code&response_mode=form_post"
                    + "&scope=openid&redirect_uri=" + callback);
            WebSession browser = new WebSession();
            String code = browser.logIn(browser.open(page), user).field("code");
            return portal(realm)
                    .with("grant_type", "authorization_code")
                    .with("redirect_uri", callback)
                    .with("code", code)
                    .issued();
        }
    },
    DEVICE {
        @Override
        Issued issue(TestRealm realm, String user) {
            JsonNode device = portal(realm)
                    .with("scope", "openid")
                    .send("auth/device")
                    .expect(200)
                    .body();
            WebSession browser = new WebSession();
            URI page = URI.create(device.path("verification_uri_complete").asText());
            WebSession.Page consent = browser.logIn(browser.open(page), user);
            browser.submit(consent, Map.of("accept", "Yes"));
            return portal(realm)
                    .with("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                    .with("device_code", device.path("device_code").asText())
                    .issued();
        }
    };

    static final String PORTAL = "portal";

    abstract Issued issue(TestRealm realm, String user);

    static TokenRequest portal(TestRealm realm) {
        return TokenRequest.at(realm, PORTAL).with("client_secret", PORTAL);
    }

    static Issued refresh(TestRealm realm, Issued tokens) {
        return portal(realm)
                .with("grant_type", "refresh_token")
                .with("refresh_token", tokens.refreshToken())
                .issued();
    }

    /** The portal exchanges a token that another application was issued. */
    static TokenRequest exchange(TestRealm realm, Issued subject) {
        return portal(realm)
                .with("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
                .with("subject_token", subject.accessToken())
                .with("subject_token_type", "urn:ietf:params:oauth:token-type:access_token")
                .with("requested_token_type", "urn:ietf:params:oauth:token-type:access_token");
    }
}
