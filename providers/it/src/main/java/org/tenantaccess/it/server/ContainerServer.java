package org.tenantaccess.it.server;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.output.ToStringConsumer;
import org.testcontainers.images.PullPolicy;
import org.testcontainers.utility.MountableFile;

/** Keycloak's own image, by Testcontainers. */
final class ContainerServer implements KeycloakServer {
    private static final String HOME = "/opt/keycloak";
    private static final int HTTP_PORT = 8080;

    private final KeycloakContainer container;
    private final ToStringConsumer log;

    private ContainerServer(KeycloakContainer container, ToStringConsumer log) {
        this.container = container;
        this.log = log;
    }

    static ContainerServer start(ServerOptions options) {
        // Collected from the start: a container that failed is gone with its log.
        var log = new ToStringConsumer();
        KeycloakContainer container = container(options).withLogConsumer(log);
        try {
            container.start();
        } catch (ContainerLaunchException e) {
            container.stop();
            throw new ServerStartException("Keycloak's container did not start", log.toUtf8String(), e);
        }
        return new ContainerServer(container, log);
    }

    // The container is not closed here: the server that is returned closes it.
    @SuppressWarnings("resource")
    private static KeycloakContainer container(ServerOptions options) {
        var container = new KeycloakContainer(KeycloakImage.ofBuild().name())
                // The default policy of this container pulls images older than a day.
                .withImagePullPolicy(PullPolicy.defaultPolicy())
                .withAdminUsername(ADMIN)
                .withAdminPassword(ADMIN)
                .withEnabledMetrics()
                .withProviderLibsFrom(options.jars().stream().map(Path::toFile).toList());
        // One by one: what is added at once counts as one argument.
        options.arguments().forEach(container::withCustomCommand);
        container.withEnv(options.variables());
        for (Path realm : options.realms()) {
            container.withCopyFileToContainer(
                    MountableFile.forHostPath(realm), HOME + "/data/import/" + realm.getFileName());
        }
        if (options.port() != 0) {
            container.setPortBindings(List.of(options.port() + ":" + HTTP_PORT));
        }
        return container;
    }

    @Override
    public URI url() {
        return URI.create(container.getAuthServerUrl());
    }

    @Override
    public URI managementUrl() {
        return URI.create(container.getMgmtServerUrl());
    }

    @Override
    public String log() {
        return log.toUtf8String();
    }

    @Override
    public ExecResult kcadm(String... arguments) {
        var command = new ArrayList<>(List.of(HOME + "/bin/kcadm.sh"));
        command.addAll(Kcadm.withCredentials("http://localhost:" + HTTP_PORT, arguments));
        try {
            var result = container.execInContainer(command.toArray(String[]::new));
            return new ExecResult(result.getExitCode(), result.getStdout(), result.getStderr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while kcadm.sh ran", e);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
