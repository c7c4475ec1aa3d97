package org.tenantaccess.it.server;

/** The server did not come up; what it logged says why. */
public final class ServerStartException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private static final int TAIL_LINES = 40;

    private final String log;

    ServerStartException(String message, String log) {
        super(message);
        this.log = log;
    }

    ServerStartException(String message, String log, Throwable cause) {
        super(message, cause);
        this.log = log;
    }

    /** Everything the server logged. */
    public String log() {
        return log;
    }

    /** The last lines of the log. */
    public String tail() {
        var lines = log.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }

    @Override
    public String getMessage() {
        return super.getMessage() + "\n" + tail();
    }
}
