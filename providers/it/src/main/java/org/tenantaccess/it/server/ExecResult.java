package org.tenantaccess.it.server;

/** What a command said, and how it ended. */
public record ExecResult(int exitCode, String output, String error) {
    /** Whether the command ended well. */
    public boolean ok() {
        return exitCode == 0;
    }
}
