package org.tenantaccess.domain.claim;

/** A claim name that must not be written. */
public final class InvalidClaimName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        MALFORMED,
        RESERVED
    }

    private final Reason reason;
    private final String claimName;

    InvalidClaimName(Reason reason, String claimName) {
        super(reason + ": " + claimName);
        this.reason = reason;
        this.claimName = claimName;
    }

    public Reason reason() {
        return reason;
    }

    public String claimName() {
        return claimName;
    }
}
