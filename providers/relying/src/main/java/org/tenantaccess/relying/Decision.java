package org.tenantaccess.relying;

/** What the claims say to a question. */
public enum Decision {
    /** The person may. */
    ALLOWED,
    /** The person may not. */
    DENIED,
    /**
     * The claim does not settle it: it was too large for the token, or its format does not tell the type of a resource.
     * Deny, or ask the server.
     */
    UNKNOWN
}
