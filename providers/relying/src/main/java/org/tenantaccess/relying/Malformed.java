package org.tenantaccess.relying;

/** A claim that is not as it is issued. It stays within this package: whoever reads claims is told by an answer. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A problem.
     *
     * @param path where in the claims; never a value, which may be personal
     * @param what is wrong there
     */
    Malformed(String path, String what) {
        super(path + ": " + what, null, false, false);
    }
}
