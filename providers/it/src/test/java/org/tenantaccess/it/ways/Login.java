package org.tenantaccess.it.ways;

import java.net.URI;
import org.tenantaccess.it.actor.TestRealm;

/**
 * Somebody who gets a token.
 *
 * @param device where the person confirms what an application asks
 */
record Login(TestRealm realm, AuthenticationDevice device, String user) {

    static final String CALLBACK = "http://localhost:9/callback";

    /** Where a browser begins the login at the portal. */
    URI page() {
        return URI.create(realm.server().url() + "/realms/" + realm.name()
                + "/protocol/openid-connect/auth?client_id=" + Grant.PORTAL
                + "&response_type=code&response_mode=form_post&scope=openid&redirect_uri=" + CALLBACK);
    }

    /** A browser in which an administrator took this person's place. */
    WebSession impersonated() {
        WebSession browser = new WebSession();
        URI impersonation =
                URI.create(realm.adminUrl() + "/users/" + realm.person(user).id() + "/impersonation");
        browser.post(impersonation, realm.admin().token());
        return browser;
    }
}
