package org.tenantaccess.it.attack;

/**
 * Tokens that are not to be taken.
 *
 * <p>On the admin mount Keycloak itself asks whose token it is: one that is good, but of no administrator, is 403 there.
 */
enum TokenKind {
    NONE(401),
    GARBAGE(401),
    CHANGED(401),
    WITHOUT_SIGNATURE(401),
    EXPIRED(401),
    ID_TOKEN(401),
    REFRESH_TOKEN(401),
    OF_DISABLED_USER(401),
    OF_REMOVED_USER(401),
    OF_ENDED_SESSION(401),
    OF_ANOTHER_REALM(403),
    /** Of an application that is issued the claim, but not meant for the API. */
    FOR_ANOTHER_CLIENT(403),
    FOR_ADMIN_CLI(403),
    OF_SERVICE_ACCOUNT(403),
    LIGHTWEIGHT_FOR_ANOTHER_CLIENT(403);

    final int onAdminMount;

    TokenKind(int onAdminMount) {
        this.onAdminMount = onAdminMount;
    }
}
