package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.NotAuthorizedException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.tenantaccess.keycloak.compat.CrossOrigin;
import org.tenantaccess.keycloak.compat.VerifiedToken;
import org.tenantaccess.keycloak.mapper.ClaimPreview;
import org.tenantaccess.keycloak.membership.Actors;

/** Whoever sends a bearer token, verified by Keycloak: of this realm, active, of an enabled user. */
final class BearerCaller {

    private final KeycloakSession session;
    private final RealmModel realm;

    BearerCaller(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** A call with a token that was issued to one of these clients or has one in its audience; else 401. */
    Call call(Set<String> audience) {
        return call(verify(audience));
    }

    /** The same, for whoever needs the token. */
    VerifiedToken verify(Set<String> audience) {
        VerifiedToken verified = verify();
        if (!isFor(audience, verified.token())) {
            throw new NotAuthorizedException("Bearer");
        }
        return verified;
    }

    /** Whether the token is one that {@link #call(Set)} takes. */
    static boolean isFor(Set<String> audience, AccessToken token) {
        String[] named = token.getAudience();
        return audience.contains(token.getIssuedFor())
                || (named != null && Arrays.stream(named).anyMatch(audience::contains));
    }

    Call call(VerifiedToken verified) {
        UserModel user = verified.user();
        Audit audit = new Audit(session, () -> events(verified));
        return new Call(session, realm, () -> Actors.of(session, realm, user), audit, Optional.of(user));
    }

    /** The permission claim that the token's client is issued; none where it is not issued any. */
    Optional<Object> permissionClaim(VerifiedToken verified) {
        return ClaimPreview.permissions(
                session,
                realm,
                verified.user(),
                verified.client(),
                verified.token().getScope());
    }

    VerifiedToken verify() {
        VerifiedToken verified = VerifiedToken.of(session).orElseThrow(() -> new NotAuthorizedException("Bearer"));
        CrossOrigin.restrictedTo(verified.token())
                .auth()
                .exposedHeaders("Location", "ETag", RequestId.HEADER)
                .add();
        return verified;
    }

    private AdminEventBuilder events(VerifiedToken verified) {
        ClientModel client = verified.client();
        AdminAuth auth = new AdminAuth(realm, verified.token(), verified.user(), client);
        return new AdminEventBuilder(realm, auth, session, session.getContext().getConnection()).realm(realm);
    }
}
