package org.tenantaccess.it.server;

import java.util.ArrayList;
import java.util.List;

/** The command line of {@code kcadm.sh}. */
final class Kcadm {
    private Kcadm() {}

    /** Logs in for this one command, so that no configuration file is written or read. */
    static List<String> withCredentials(String serverUrl, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--no-config", "--server", serverUrl, "--realm", "master"));
        all.addAll(List.of("--user", KeycloakServer.ADMIN, "--password", KeycloakServer.ADMIN));
        return all;
    }
}
