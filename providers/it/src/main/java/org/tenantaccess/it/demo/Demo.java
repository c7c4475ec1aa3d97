package org.tenantaccess.it.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.tenantaccess.it.server.DistributionServer;
import org.tenantaccess.it.server.ExecResult;
import org.tenantaccess.it.server.KeycloakServer;
import org.tenantaccess.it.server.Ports;
import org.tenantaccess.it.server.ServerOptions;
import org.tenantaccess.it.server.ServerStartException;

/** Starts the demo server, says what to do with it, and stays until Ctrl-C. */
public final class Demo {
    private static final int DEFAULT_PORT = 8080;

    private final PrintStream out;
    private final int port;

    private Demo(PrintStream out, int port) {
        this.out = out;
        this.port = port;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int port = Integer.getInteger("demo.port", DEFAULT_PORT);
        int exitCode = new Demo(out, port).run();
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private int run() throws InterruptedException {
        if (Ports.taken(port)) {
            out.println("Port " + port + " is taken: stop what listens there, or choose another port");
            out.println("with -Ddemo.port=…");
            return 1;
        }
        var server = DistributionServer.launch(ServerOptions.shipped().withPort(port));
        out.println("Keycloak starts, which takes about half a minute; it logs into");
        out.println("  " + server.logFile());
        try {
            server.awaitReady(this::tick);
        } catch (ServerStartException e) {
            out.println();
            out.println(e.getMessage());
            return 1;
        }
        showRoleManagementToTheAdministrator(server);
        out.println();
        out.println(new Welcome(server.url()).text());
        server.awaitExit();
        return 0;
    }

    /** An administrator's themes are those of the realm of the log-in, here master, which no file of ours brings. */
    private void showRoleManagementToTheAdministrator(KeycloakServer server) {
        ExecResult result = server.kcadm("update", "realms/master", "-s", "adminTheme=tenant-access");
        if (!result.ok()) {
            out.println();
            out.println("The admin console of master stays without the entry \"Role management\".");
        }
    }

    private void tick() {
        out.print('.');
        out.flush();
    }
}
