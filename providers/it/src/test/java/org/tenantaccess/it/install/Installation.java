package org.tenantaccess.it.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A plain Keycloak with the shipped jar in {@code providers/}, and nothing else changed. */
record Installation(Path home) implements AutoCloseable {

    static Installation create() {
        Path distribution = Path.of(System.getProperty("keycloak.home")).toAbsolutePath();
        Path jar = Path.of(System.getProperty("tenantaccess.jar"));
        try {
            // Beside the distribution: links do not reach into another file system.
            Path home = Files.createTempDirectory(distribution.getParent(), "installed-");
            Trees.copy(distribution, home, distribution.resolve("lib/lib"));
            Files.copy(jar, home.resolve("providers").resolve(jar.getFileName()));
            return new Installation(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kc.sh build}; answers what it wrote. */
    String build(String... options) {
        List<String> command = new ArrayList<>(List.of(script("kc.sh"), "build"));
        command.addAll(List.of(options));
        return Shell.run(command, Map.of());
    }

    String script(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    @Override
    public void close() {
        Trees.delete(home);
    }
}
