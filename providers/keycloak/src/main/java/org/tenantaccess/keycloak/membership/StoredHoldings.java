package org.tenantaccess.keycloak.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.Holdings;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.store.Store;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** What reaches a user: one statement, whatever the number of assignments, Keycloak's cached groups, and a few
 * statements for the groups of all organizations together. Organizations that a request selects (R7) make no difference:
 * that is about tenants, while permissions merge everything (R22). */
public final class StoredHoldings implements Holdings {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    public StoredHoldings(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    /** An assignment that reaches the user, and how. */
    public record Reaching(StoredAssignment stored, Holding holding) {}

    @Override
    public Collection<Holding> reaching() {
        return reachingStored().stream().map(Reaching::holding).toList();
    }

    /** The same with the ids of the assignments. */
    public List<Reaching> reachingStored() {
        Map<String, String> groups = GroupPaths.of(session, realm, user);
        return new Store(session, realm)
                .assignments().reaching(user.getId(), groups.keySet()).stream()
                        .map(stored -> new Reaching(stored, holding(stored, groups)))
                        .toList();
    }

    private static Holding holding(StoredAssignment stored, Map<String, String> groups) {
        Subject subject = stored.assignment().subject();
        return switch (subject.kind()) {
            case USER -> Holding.direct(stored.assignment());
            case GROUP -> new Holding(stored.assignment(), groups.get(subject.id()));
        };
    }
}
