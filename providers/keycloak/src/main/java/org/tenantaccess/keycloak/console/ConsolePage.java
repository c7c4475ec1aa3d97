package org.tenantaccess.keycloak.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.util.JsonSerialization;
import org.keycloak.utils.SecureContextResolver;

/** The page that starts the console: nothing but what to load, and where the server is. */
public final class ConsolePage {

    /** Read once: the files of a jar do not change. */
    private static final Optional<Assets> ASSETS = Assets.shipped();

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ku", "ps", "ur", "yi");

    private final Surroundings surroundings;
    private final boolean secureContext;

    ConsolePage(Surroundings surroundings, boolean secureContext) {
        this.surroundings = surroundings;
        this.secureContext = secureContext;
    }

    public static ConsolePage of(KeycloakSession session) {
        return new ConsolePage(Surroundings.of(session), SecureContextResolver.isSecureContext(session));
    }

    /** The page as HTML; none where the jar was built without the console. */
    public Optional<String> html() {
        return ASSETS.map(this::html);
    }

    String html(Assets assets) {
        String resources = surroundings.resources() + "/";
        return """
        <!doctype html>
        <html lang="%s" dir="%s">
          <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s</title>
            <link rel="icon" href="%s">
        %s%s%s    <script type="module" src="%s"></script>
          </head>
          <body>
            <div id="app"></div>
            <script id="environment" type="application/json">%s</script>
          </body>
        </html>
        """.formatted(
                Markup.text(surroundings.locale().toLanguageTag()),
                RIGHT_TO_LEFT.contains(surroundings.locale().getLanguage()) ? "rtl" : "ltr",
                Markup.text(contentSecurityPolicy()),
                Markup.text(title()),
                Markup.text(surroundings.icon()),
                lines(assets.styles(), "<link rel=\"stylesheet\" href=\"" + Markup.text(resources) + "%s\">"),
                lines(assets.modules(), "<link rel=\"modulepreload\" href=\"" + Markup.text(resources) + "%s\">"),
                secureContext ? "" : shim(),
                Markup.text(resources + assets.script()),
                Markup.json(environment()));
    }

    /** Keycloak sets a policy for all of its pages; this one restricts it further. */
    String contentSecurityPolicy() {
        String elsewhere = surroundings.adminApart()
                ? " " + Surroundings.origin(surroundings.server()) + " " + Surroundings.origin(surroundings.admin())
                : "";
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " connect-src 'self'" + elsewhere
                + "; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";
    }

    /** Until the console has its texts. */
    private String title() {
        String name = surroundings.realm().getDisplayName();
        return name == null || name.isBlank() ? surroundings.realm().getName() : name;
    }

    /** PKCE needs Web Crypto, which browsers keep from pages that come by plain HTTP. */
    private String shim() {
        return "    <script type=\"module\" src=\"%s/vendor/web-crypto-shim/web-crypto-shim.js\"></script>\n"
                .formatted(Markup.text(surroundings.common()));
    }

    private static String lines(Iterable<String> files, String element) {
        StringBuilder lines = new StringBuilder();
        files.forEach(file -> lines.append("    ")
                .append(element.formatted(Markup.text(file)))
                .append('\n'));
        return lines.toString();
    }

    private String environment() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("serverBaseUrl", surroundings.server());
        members.put("adminBaseUrl", surroundings.admin());
        members.put("realm", surroundings.realm().getName());
        members.put("clientId", ConsoleClient.ID);
        members.put("resourceUrl", surroundings.resources());
        members.put("logo", surroundings.logo());
        members.put("logoUrl", surroundings.logoUrl());
        members.put("darkMode", surroundings.darkMode());
        members.put("locale", locale());
        try {
            return JsonSerialization.writeValueAsString(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String locale() {
        return surroundings.realm().isInternationalizationEnabled()
                ? surroundings.locale().toLanguageTag()
                : "";
    }
}
