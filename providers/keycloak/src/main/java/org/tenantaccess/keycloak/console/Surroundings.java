package org.tenantaccess.keycloak.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.common.Version;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;
import org.keycloak.urls.UrlType;

/**
 * The server, the realm and the visitor that a page is for, asked as Keycloak's account console asks.
 *
 * @param server the server's address for people, without a slash at the end
 * @param admin its address for administrators, which often is the same one
 * @param realm where people sign in
 * @param theme the realm's account theme, whose logo and whose colours the console shares
 * @param locale the visitor's
 */
record Surroundings(String server, String admin, RealmModel realm, Theme theme, Locale locale) {

    static Surroundings of(KeycloakSession session) {
        try {
            return new Surroundings(
                    address(session, UrlType.FRONTEND),
                    address(session, UrlType.ADMIN),
                    session.getContext().getRealm(),
                    session.theme().getTheme(Theme.Type.ACCOUNT),
                    session.getContext().resolveLocale(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(KeycloakSession session, UrlType type) {
        return session.getContext().getUri(type).getBaseUri().toString().replaceFirst("/+$", "");
    }

    /** Where the console's own files are. */
    String resources() {
        return common() + "/tenant-access";
    }

    /** Where the files are that all of Keycloak's pages share. */
    String common() {
        return served() + "/common/keycloak";
    }

    /** The theme's logo, by default the file that Keycloak's own console takes then. */
    String logo() {
        return ofTheme(properties().getProperty("logo", "logo.svg"));
    }

    String icon() {
        return ofTheme(properties().getProperty("favIcon", "favicon.svg"));
    }

    String logoUrl() {
        return properties().getProperty("logoUrl", "");
    }

    boolean darkMode() {
        return "true".equals(properties().getProperty("darkMode")) && realm.getAttribute("darkMode", true);
    }

    /** Administrators may have a host of their own, which the page then has to reach as well. */
    boolean adminApart() {
        return !origin(server).equals(origin(admin));
    }

    static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private String ofTheme(String path) {
        return served() + "/account/" + theme.getName() + (path.startsWith("/") ? "" : "/") + path;
    }

    private String served() {
        return server + "/resources/" + Version.RESOURCES_VERSION;
    }

    private Properties properties() {
        try {
            return theme.getProperties();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
