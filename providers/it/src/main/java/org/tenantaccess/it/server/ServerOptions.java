package org.tenantaccess.it.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a server is started with.
 *
 * @param jars the provider jars
 * @param realms the realm files to import
 * @param arguments further arguments of {@code kc.sh start-dev}
 * @param environment further environment variables
 * @param port the HTTP port; {@code 0} = any free one
 */
public record ServerOptions(
        List<Path> jars, List<Path> realms, List<String> arguments, Map<String, String> environment, int port) {

    public ServerOptions {
        jars = List.copyOf(jars);
        realms = List.copyOf(realms);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A plain Keycloak: no jar, no realm. */
    public static ServerOptions plain() {
        return new ServerOptions(List.of(), List.of(), List.of(), Map.of(), 0);
    }

    /** The shipped jar and the demo realm, as the build's system properties name them. */
    public static ServerOptions shipped() {
        return plain().withJar(BuildSettings.jar())
                .withRealm(BuildSettings.realm())
                .withLogLevel("INFO,org.tenantaccess:debug");
    }

    public ServerOptions withJar(Path jar) {
        return new ServerOptions(plus(jars, jar), realms, arguments, environment, port);
    }

    public ServerOptions withRealm(Path realm) {
        return new ServerOptions(jars, plus(realms, realm), arguments, environment, port);
    }

    /** The same without a realm file, for tests that import one themselves. */
    public ServerOptions withoutRealms() {
        return new ServerOptions(jars, List.of(), arguments, environment, port);
    }

    public ServerOptions withArgument(String argument) {
        return new ServerOptions(jars, realms, plus(arguments, argument), environment, port);
    }

    /** Sets the log level; an earlier one gives way, because the server takes only one. */
    public ServerOptions withLogLevel(String level) {
        var others =
                arguments.stream().filter(it -> !it.startsWith("--log-level=")).toList();
        return new ServerOptions(jars, realms, plus(others, "--log-level=" + level), environment, port);
    }

    public ServerOptions withEnvironment(String name, String value) {
        var more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new ServerOptions(jars, realms, arguments, more, port);
    }

    public ServerOptions withPort(int newPort) {
        return new ServerOptions(jars, realms, arguments, environment, newPort);
    }

    /** The variables of the server's process: the administrator, a quick start, then the caller's. */
    Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakServer.ADMIN);
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakServer.ADMIN);
        variables.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        variables.putAll(environment);
        return variables;
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
