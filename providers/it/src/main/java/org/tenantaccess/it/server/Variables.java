package org.tenantaccess.it.server;

import java.util.Map;

/** The environment of the server's scripts. */
final class Variables {
    private Variables() {}

    /** Same Java as ours, and nothing that configures some other Keycloak of this machine. */
    static void prepare(Map<String, String> environment, Map<String, String> more) {
        environment.keySet().removeIf(it -> it.startsWith("KC_") || it.startsWith("KEYCLOAK_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.remove("JAVA");
        environment.putAll(more);
    }
}
