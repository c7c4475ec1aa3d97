package org.tenantaccess.it.relying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tenantaccess.it.server.Ports;

/** Debian's Apache as a child process on loopback; nothing of it is a service of this machine. */
record Apache(Process process, ApacheHome home) implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("apache", "/usr/sbin/apache2"));
    private static final int SECONDS = 20;

    /** What has to be on this machine. */
    static List<Path> files() {
        return List.of(PROGRAM, ApacheHome.module("auth_openidc"), ApacheHome.module("auth_mellon"));
    }

    /** Returns when Apache listens. */
    static Apache start(ApacheHome home) {
        try {
            Process process = new ProcessBuilder(
                            PROGRAM.toString(),
                            "-DFOREGROUND",
                            "-f",
                            home.configuration().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(home.output().toFile())
                    .start();
            Apache apache = new Apache(process, home);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop Apache"));
            apache.awaitPort();
            return apache;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitPort() {
        for (int tenth = 0; tenth < SECONDS * 10; tenth++) {
            if (Ports.taken(home.port())) {
                return;
            }
            if (exitedWithin(100)) {
                break;
            }
        }
        String log = home.log();
        close();
        throw new AssertionError("Apache did not start: " + log);
    }

    private boolean exitedWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!exitedWithin(TimeUnit.SECONDS.toMillis(SECONDS))) {
            process.destroyForcibly();
        }
        home.remove();
    }
}
