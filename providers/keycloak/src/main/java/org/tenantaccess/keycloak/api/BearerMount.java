package org.tenantaccess.keycloak.api;

import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** The API for people and service accounts, who may do what their own effective permissions allow. */
final class BearerMount implements RealmResourceProvider {

    private final KeycloakSession session;
    private final Set<String> audience;

    BearerMount(KeycloakSession session, Set<String> audience) {
        this.session = session;
        this.audience = audience;
    }

    /** Browsers ask without a token whether they may ask. */
    @Override
    public Object getResource() {
        if (session.getContext().getHttpRequest().getHttpMethod().equals("OPTIONS")) {
            return new Preflight();
        }
        BearerCaller caller = new BearerCaller(session);
        return new TenantAccessApi(() -> caller.call(audience), new BearerMembers(session, caller, audience));
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
