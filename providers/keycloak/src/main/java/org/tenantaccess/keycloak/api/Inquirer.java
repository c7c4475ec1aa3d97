package org.tenantaccess.keycloak.api;

import java.util.Objects;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.keycloak.authzen.Inquiry;
import org.tenantaccess.keycloak.compat.VerifiedToken;

/** Who asks an AuthZEN question: everybody about themselves, whoever an administrator gave a role about all. */
final class Inquirer {

    /** The role's name; it is one of a client that the bearer mount serves. */
    static final String ROLE = "authzen-evaluate";

    private final RealmModel realm;
    private final Set<String> clients;
    private final VerifiedToken verified;

    Inquirer(RealmModel realm, Set<String> clients, VerifiedToken verified) {
        this.realm = realm;
        this.clients = clients;
        this.verified = verified;
    }

    boolean mayAsk(Inquiry inquiry) {
        return inquiry.isOnlyAbout(verified.user().getId()) || mayAskAboutOthers();
    }

    /** As Keycloak asks of administrators: the user holds the role now, and the token's client may use it. */
    private boolean mayAskAboutOthers() {
        UserModel user = verified.user();
        return clients.stream()
                .map(realm::getClientByClientId)
                .filter(Objects::nonNull)
                .map((ClientModel client) -> client.getRole(ROLE))
                .filter(Objects::nonNull)
                .anyMatch(role -> user.hasRole(role) && verified.client().hasScope(role));
    }
}
