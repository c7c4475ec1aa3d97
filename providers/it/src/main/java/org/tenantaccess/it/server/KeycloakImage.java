package org.tenantaccess.it.server;

import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;

/** The server's image, on the Docker engine of this machine. */
record KeycloakImage(String name) {
    private static final int PULL_MINUTES = 5;

    static KeycloakImage ofBuild() {
        return new KeycloakImage("quay.io/keycloak/keycloak:" + BuildSettings.keycloakVersion());
    }

    /** Whether an engine answers that has the image or can fetch it. */
    boolean available() {
        return DockerClientFactory.instance().isDockerAvailable() && (present() || pulled());
    }

    private boolean present() {
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(name).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private boolean pulled() {
        try {
            var callback = new PullImageResultCallback();
            DockerClientFactory.lazyClient().pullImageCmd(name).exec(callback);
            return callback.awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES) && present();
        } catch (DockerException | DockerClientException e) {
            // No registry can be reached from here; the distribution does the same.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pulling " + name, e);
        }
    }
}
