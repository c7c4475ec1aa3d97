package org.tenantaccess.it.server;

import java.net.URI;

/** A running Keycloak that has the jar and the realms it was started with. */
public interface KeycloakServer extends AutoCloseable {
    /** Name and password of the master realm's administrator; for servers on this machine only. */
    String ADMIN = "admin";

    /** The server's address, without a slash at the end. */
    URI url();

    /** The address of health and metrics, without a slash at the end. */
    URI managementUrl();

    /** Everything the server has logged so far. */
    String log();

    /** Runs {@code kcadm.sh} as the administrator; the address and the credentials are added. */
    ExecResult kcadm(String... arguments);

    /** Stops the server; its database is gone then. */
    @Override
    void close();
}
