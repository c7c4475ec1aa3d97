package org.tenantaccess.it.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A PostgreSQL of its own, from the programs of the operating system's package. */
final class Postgres implements AutoCloseable {

    static final String USER = "keycloak";
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    // PostgreSQL does not run as root.
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs;
    private final Path directory;
    private final int port = freePort();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Postgres(Path programs, Path directory) {
        this.programs = programs;
        this.directory = directory;
    }

    /** Whether the package is installed. */
    static boolean installed() {
        return programs().isPresent();
    }

    static Postgres start() {
        try {
            var postgres = new Postgres(programs().orElseThrow(), Files.createTempDirectory("tenant-access-pg-"));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop PostgreSQL"));
            postgres.create();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create() throws IOException {
        if (ROOT) {
            Files.setOwner(
                    directory,
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        run("initdb", "-D", data(), "-U", USER, "--auth=trust", "-E", "UTF8", "--no-sync");
        String options = "-p " + port + " -k " + directory + " -c listen_addresses=127.0.0.1 -c fsync=off";
        run("pg_ctl", "-D", data(), "-w", "-t", "120", "-l", directory + "/log", "-o", options, "start");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The rows that a statement finds, as text. */
    List<String> rows(String sql) {
        return run("psql", "-h", "127.0.0.1", "-p", "" + port, "-U", USER, "-d", "postgres", "-X", "-tA", "-c", sql)
                .lines()
                .toList();
    }

    private String data() {
        return directory + "/data";
    }

    private String run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return Shell.run(command, Map.of());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            if (Files.exists(directory.resolve("data/postmaster.pid"))) {
                run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
            }
            Trees.delete(directory);
        }
    }
}
