package org.tenantaccess.keycloak.membership;

import java.util.Collection;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;

/** The one question of mappers and API: what may this user do? */
public final class Access {

    private static final AccessResolver RESOLVER = new AccessResolver(BuiltInCatalogue.get());

    private Access() {}

    /** As of now. */
    public static EffectiveAccess of(KeycloakSession session, RealmModel realm, UserModel user) {
        return of(new StoredHoldings(session, realm, user).reaching());
    }

    /** What these holdings amount to. */
    public static EffectiveAccess of(Collection<Holding> holdings) {
        return RESOLVER.resolve(holdings);
    }

    /** As of the first question in this session: a request runs each mapper several times, for one answer. */
    public static EffectiveAccess memoized(KeycloakSession session, RealmModel realm, UserModel user) {
        String key = "tenant-access.effective:" + realm.getId() + ":" + user.getId();
        EffectiveAccess known = session.getAttribute(key, EffectiveAccess.class);
        if (known == null) {
            known = of(session, realm, user);
            session.setAttribute(key, known);
        }
        return known;
    }
}
