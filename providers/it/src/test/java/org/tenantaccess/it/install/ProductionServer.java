package org.tenantaccess.it.install;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tenantaccess.it.server.ExecResult;
import org.tenantaccess.it.server.KeycloakServer;
import org.tenantaccess.it.server.Probe;

/** {@code kc.sh start --optimized}: a server in production mode. */
final class ProductionServer implements KeycloakServer {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final URI url;
    private final URI managementUrl;
    private final Path log;
    private final Process process;

    private ProductionServer(int port, int managementPort, Path log, Process process) {
        this.url = URI.create("http://localhost:" + port);
        this.managementUrl = URI.create("http://localhost:" + managementPort);
        this.log = log;
        this.process = process;
    }

    static ProductionServer start(Installation installation, Postgres database, String logLevel, String... options) {
        int port = freePort();
        int managementPort = freePort();
        Path log = Shell.temporaryFile();
        List<String> command = new ArrayList<>(List.of(
                installation.script("kc.sh"),
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--cache=local",
                "--db-url=" + database.jdbcUrl(),
                "--db-username=" + Postgres.USER,
                "--db-password=unused",
                "--log-level=" + logLevel));
        command.addAll(List.of(options));
        Map<String, String> variables = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN,
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        try {
            var server = new ProductionServer(port, managementPort, log, Shell.start(command, variables, log));
            // Whatever ends the tests, ends the server; ending it twice is harmless.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop installed Keycloak"));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        var probe = new Probe();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!probe.ok(url + "/realms/master")) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new AssertionError("Keycloak did not start:\n" + log());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI url() {
        return url;
    }

    @Override
    public URI managementUrl() {
        return managementUrl;
    }

    @Override
    public String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much is logged so far, in bytes. */
    long logSize() {
        return log.toFile().length();
    }

    /** What was logged after so many bytes. */
    String logSince(long size) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(size);
            byte[] bytes = new byte[(int) (file.length() - size)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ExecResult kcadm(String... arguments) {
        throw new UnsupportedOperationException("the shared server has it");
    }

    @Override
    public void close() {
        List<ProcessHandle> processes = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(
                handle -> handle.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    }
}
