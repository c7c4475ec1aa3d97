package org.tenantaccess.keycloak.authzen;

/** What a request asks. */
public interface Inquiry {

    /** Whether it asks about this user and nobody else. */
    boolean isOnlyAbout(String userId);

    /** The answer, as Jackson writes it. */
    Object answer(DecisionPoint point);
}
