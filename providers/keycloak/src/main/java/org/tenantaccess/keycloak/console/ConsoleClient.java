package org.tenantaccess.keycloak.console;

import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.services.managers.ClientManager;

/** The client at which people sign in to the console. A client that is there is never changed, nor is a disabled one. */
public final class ConsoleClient {

    /** Its id in every realm. */
    public static final String ID = "tenant-access-console";

    private static final Logger LOG = Logger.getLogger(ConsoleClient.class);

    private ConsoleClient() {}

    /**
     * Makes the client where the realm lacks it, in a transaction of its own: not with the realm, whose file or whose
     * administrator may bring one, but when the console is opened for the first time.
     */
    public static void ensure(KeycloakSession session) {
        RealmModel realm = session.getContext().getRealm();
        if (realm.getClientByClientId(ID) == null) {
            try {
                KeycloakModelUtils.runJobInTransaction(
                        session.getKeycloakSessionFactory(), own -> create(own, realm.getId()));
            } catch (ModelDuplicateException e) {
                LOG.debugf("Client %s of realm %s: somebody else was faster", ID, realm.getId());
            }
        }
    }

    private static void create(KeycloakSession session, String realmId) {
        RealmModel realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        ClientManager.createClient(session, realm, representation(realm.getName()));
        LOG.infof("Client %s was created in realm %s", ID, realmId);
    }

    /** Full scope, since Keycloak lets an administrator do only what the client's scope has as well. */
    static ClientRepresentation representation(String realm) {
        String base = "/realms/" + realm + "/tenant-access/console/";
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(ID);
        client.setName("Role management");
        client.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        client.setEnabled(true);
        client.setPublicClient(true);
        client.setStandardFlowEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(false);
        client.setFullScopeAllowed(true);
        client.setRootUrl("${authBaseUrl}");
        client.setBaseUrl(base);
        client.setRedirectUris(List.of(base + "*"));
        client.setWebOrigins(List.of("+"));
        client.setAttributes(Map.of("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", "+"));
        return client;
    }
}
