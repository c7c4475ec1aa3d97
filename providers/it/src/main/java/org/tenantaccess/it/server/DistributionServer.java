package org.tenantaccess.it.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keycloak's distribution as a child process with a home directory of its own. */
public final class DistributionServer implements KeycloakServer {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 1_000;

    private final ServerHome home;
    private final ServerProcess process;
    private final URI url;
    private final URI managementUrl;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = new Thread(this::end, "stop Keycloak");

    private DistributionServer(ServerHome home, ServerProcess process, int port, int management) {
        this.home = home;
        this.process = process;
        url = URI.create("http://localhost:" + port);
        managementUrl = URI.create("http://localhost:" + management);
    }

    /** Starts a server and returns when it answers. */
    public static DistributionServer start(ServerOptions options) {
        DistributionServer server = launch(options);
        server.awaitReady(() -> {});
        return server;
    }

    /** Starts a server and returns at once. */
    public static DistributionServer launch(ServerOptions options) {
        int port = options.port() == 0 ? Ports.free() : options.port();
        int management = Ports.free();
        ServerHome home = ServerHome.create(BuildSettings.keycloakHome(), options);
        var command = command(home, options, port, management);
        var process = ServerProcess.start(command, options.variables(), home.logFile());
        var server = new DistributionServer(home, process, port, management);
        Runtime.getRuntime().addShutdownHook(server.hook);
        return server;
    }

    private static List<String> command(ServerHome home, ServerOptions options, int port, int management) {
        var command = new ArrayList<>(List.of(home.script("kc").toString(), "start-dev"));
        command.add("--import-realm");
        command.add("--health-enabled=true");
        command.add("--metrics-enabled=true");
        // The administrator's password is well known: this machine only.
        command.add("--http-host=127.0.0.1");
        command.add("--http-port=" + port);
        command.add("--http-management-port=" + management);
        command.addAll(options.arguments());
        return command;
    }

    /** Waits until the server answers; {@code tick} runs with every look. */
    public void awaitReady(Runnable tick) {
        var probe = new Probe();
        var deadline = Instant.now().plus(PATIENCE);
        while (!probe.ok(managementUrl + "/health/ready") || !probe.ok(url + "/realms/master")) {
            if (!process.alive()) {
                throw failed("Keycloak ended while it started");
            }
            if (Instant.now().isAfter(deadline)) {
                throw failed("Keycloak did not answer within " + PATIENCE.toMinutes() + " minutes");
            }
            tick.run();
            pause();
        }
    }

    private ServerStartException failed(String message) {
        String log = log();
        close();
        return new ServerStartException(message, log);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak started", e);
        }
    }

    /** Waits until the server's process ends, and returns its exit code. */
    public int awaitExit() throws InterruptedException {
        return process.awaitExit();
    }

    @Override
    public URI url() {
        return url;
    }

    @Override
    public URI managementUrl() {
        return managementUrl;
    }

    /** Where the server logs; the file stays when the server is gone. */
    public Path logFile() {
        return process.logFile();
    }

    @Override
    public String log() {
        return process.log();
    }

    @Override
    public ExecResult kcadm(String... arguments) {
        var command = new ArrayList<>(List.of(home.script("kcadm").toString()));
        command.addAll(Kcadm.withCredentials(url.toString(), arguments));
        return Command.run(command, Map.of());
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down, and the hook finds nothing left to do.
        }
    }

    private void end() {
        if (closed.compareAndSet(false, true)) {
            process.stop();
            home.delete();
        }
    }
}
