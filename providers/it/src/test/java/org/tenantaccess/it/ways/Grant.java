package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.tenantaccess.it.actor.TestRealm;

/** The ways to get a token of one person at the application {@code portal}. */
enum Grant {
    PASSWORD("password") {
        @Override
        Issued issue(Login login) {
            return portal(login.realm())
                    .as(login.user())
                    .with("scope", "openid")
                    .issued();
        }
    },
    CODE("authorization code") {
        @Override
        Issued issue(Login login) {
            WebSession browser = new WebSession();
            return redeem(login, browser.logIn(browser.open(login.page()), login.user()));
        }
    },
    IMPERSONATION("authorization code of an administrator who impersonates the person") {
        @Override
        Issued issue(Login login) {
            return redeem(login, login.impersonated().open(login.page()));
        }
    },
    REFRESH("refresh") {
        @Override
        Issued issue(Login login) {
            return PASSWORD.issue(login).refreshed();
        }
    },
    OFFLINE("password with `offline_access`") {
        @Override
        Issued issue(Login login) {
            return portal(login.realm())
                    .as(login.user())
                    .with("scope", "openid offline_access")
                    .issued();
        }
    },
    OFFLINE_REFRESH("refresh of an offline token") {
        @Override
        Issued issue(Login login) {
            return OFFLINE.issue(login).refreshed();
        }
    },
    DEVICE("device") {
        @Override
        Issued issue(Login login) {
            JsonNode device = portal(login.realm())
                    .with("scope", "openid")
                    .send("auth/device")
                    .expect(200)
                    .body();
            WebSession browser = new WebSession();
            URI page = URI.create(device.path("verification_uri_complete").asText());
            WebSession.Page consent = browser.logIn(browser.open(page), login.user());
            browser.submit(consent, Map.of("accept", "Yes"));
            return portal(login.realm())
                    .with("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                    .with("device_code", device.path("device_code").asText())
                    .issued();
        }
    },
    CIBA("CIBA") {
        @Override
        Issued issue(Login login) {
            JsonNode begun = portal(login.realm())
                    .with("scope", "openid")
                    .with("login_hint", login.user())
                    .send("ext/ciba/auth")
                    .expect(200)
                    .body();
            login.device().confirm(login.realm());
            return portal(login.realm())
                    .with("grant_type", "urn:openid:params:grant-type:ciba")
                    .with("auth_req_id", begun.path("auth_req_id").asText())
                    .issued();
        }
    },
    TOKEN_EXCHANGE("token exchange") {
        @Override
        Issued issue(Login login) {
            return exchanged(login, "openid");
        }

        @Override
        Optional<String> lacks(Outlet outlet) {
            return without(outlet, Outlet.REFRESHED, "An exchange is answered with an access token only.");
        }
    },
    OFFLINE_EXCHANGE("token exchange of an offline session") {
        @Override
        Issued issue(Login login) {
            return exchanged(login, "openid offline_access");
        }

        @Override
        Optional<String> lacks(Outlet outlet) {
            return TOKEN_EXCHANGE.lacks(outlet);
        }
    },
    CLIENT_CREDENTIALS("client credentials, in a transient session") {
        @Override
        Issued issue(Login login) {
            return portal(login.realm())
                    .with("grant_type", "client_credentials")
                    .with("scope", "openid")
                    .issued();
        }

        @Override
        Optional<String> lacks(Outlet outlet) {
            return without(outlet, Outlet.REFRESHED, "Keycloak issues no refresh token for client credentials.");
        }
    },
    LIGHTWEIGHT("password, lightweight access token") {
        @Override
        Issued issue(Login login) {
            return TokenRequest.at(login.realm(), GrantsRealm.LIGHT)
                    .with("client_secret", PORTAL)
                    .as(login.user())
                    .with("scope", "openid")
                    .issued();
        }

        @Override
        Optional<String> lacks(Outlet outlet) {
            String reason = "A lightweight access token carries nothing of ours while `lightweight.claim` is off.";
            return without(outlet, Outlet.ACCESS_TOKEN, reason).or(() -> without(outlet, Outlet.REFRESHED, reason));
        }
    };

    static final String PORTAL = "portal";

    private final String label;

    Grant(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract Issued issue(Login login);

    /** Why there is nothing at an outlet; empty where there is. */
    Optional<String> lacks(Outlet outlet) {
        return Optional.empty();
    }

    private static Optional<String> without(Outlet outlet, Outlet absent, String reason) {
        return outlet == absent ? Optional.of(reason) : Optional.empty();
    }

    static TokenRequest portal(TestRealm realm) {
        return TokenRequest.at(realm, PORTAL).with("client_secret", PORTAL);
    }

    private static Issued redeem(Login login, WebSession.Page page) {
        return portal(login.realm())
                .with("grant_type", "authorization_code")
                .with("redirect_uri", Login.CALLBACK)
                .with("code", page.field("code"))
                .issued();
    }

    private static Issued exchanged(Login login, String scope) {
        Issued subject = TokenRequest.at(login.realm(), "twcc")
                .as(login.user())
                .with("scope", scope)
                .issued();
        return exchange(login.realm(), subject).with("scope", "openid").issued();
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
