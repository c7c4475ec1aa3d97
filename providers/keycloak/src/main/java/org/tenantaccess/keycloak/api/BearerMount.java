package org.tenantaccess.keycloak.api;

import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** The API for people and service accounts, who may do what their own effective permissions allow. */
final class BearerMount implements RealmResourceProvider {

    private final KeycloakSession session;
    private final Set<String> audience;
    private final boolean createClient;

    BearerMount(KeycloakSession session, Set<String> audience, boolean createClient) {
        this.session = session;
        this.audience = audience;
        this.createClient = createClient;
    }

    /** Browsers ask without a token whether they may ask, and for the page at which one gets a token. */
    @Override
    public Object getResource() {
        if (session.getContext().getHttpRequest().getHttpMethod().equals("OPTIONS")) {
            return new Preflight();
        }
        if (ConsoleResource.isAt(session.getContext().getUri())) {
            return new ConsoleResource(session, createClient);
        }
        BearerCaller caller = new BearerCaller(session);
        return new TenantAccessApi(() -> caller.call(audience), new BearerMembers(session, caller, audience));
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
