package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakUriInfo;
import org.keycloak.urls.UrlType;
import org.tenantaccess.keycloak.console.ConsoleClient;
import org.tenantaccess.keycloak.console.ConsolePage;

/** {@code console}: the page of the console, for everybody; who signs in there asks the API with a token. */
public final class ConsoleResource {

    static final String PATH = "console";

    private static final Pattern BELOW_BASE = Pattern.compile("/?realms/[^/]+/[^/]+/" + PATH + "(/.*)?");

    private final KeycloakSession session;
    private final boolean createClient;

    ConsoleResource(KeycloakSession session, boolean createClient) {
        this.session = session;
        this.createClient = createClient;
    }

    /**
     * Whether an address is the console's: {@code realms/{realm}/tenant-access/console}. It is read as it was sent, since
     * Keycloak's own segments fail where one of them is a percent sign.
     */
    static boolean isAt(KeycloakUriInfo address) {
        String base = address.getBaseUri().getRawPath();
        String path = address.getAbsolutePath().getRawPath();
        return path.startsWith(base)
                && BELOW_BASE.matcher(path.substring(base.length())).matches();
    }

    @GET
    @Path(PATH)
    public Response get() {
        if (!session.getContext().getRealm().isEnabled()) {
            return sentence(Response.Status.FORBIDDEN, "Realm not enabled");
        }
        KeycloakUriInfo address = session.getContext().getUri(UrlType.FRONTEND);
        URI here = address.getRequestUri();
        if (!here.getPath().endsWith("/")) {
            return Response.status(Response.Status.FOUND)
                    .location(address.getRequestUriBuilder().path("/").build())
                    .build();
        }
        return ConsolePage.of(session)
                .html()
                .map(this::page)
                .orElseGet(
                        () -> sentence(Response.Status.NOT_FOUND, "This server's jar was built without the console"));
    }

    private Response page(String html) {
        if (createClient) {
            ConsoleClient.ensure(session);
        }
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .cacheControl(noStore())
                .build();
    }

    private static Response sentence(Response.Status status, String text) {
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .cacheControl(noStore())
                .entity(text)
                .build();
    }

    private static CacheControl noStore() {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        control.setNoStore(true);
        return control;
    }
}
