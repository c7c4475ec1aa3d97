package org.tenantaccess.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/**
 * A server's own copy of the unpacked distribution, with its jars, its realms and a new database.
 * The libraries are linked, not copied: the server never writes them.
 */
record ServerHome(Path directory) {

    static ServerHome create(Path distribution, ServerOptions options) {
        try {
            Path servers = Files.createDirectories(distribution.resolveSibling("servers"));
            var home = new ServerHome(Files.createTempDirectory(servers, "keycloak-"));
            home.fill(distribution);
            home.add("providers", options.jars());
            home.add("data/import", options.realms());
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path script(String name) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return directory.resolve("bin").resolve(name + (windows ? ".bat" : ".sh"));
    }

    /** Beside the directory, so that it outlives it. */
    Path logFile() {
        return directory.resolveSibling(directory.getFileName() + ".log");
    }

    void delete() {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Path distribution) throws IOException {
        try (var paths = Files.walk(distribution)) {
            for (Path source : paths.toList()) {
                Path relative = distribution.relativize(source);
                if (relative.startsWith("data")) {
                    continue;
                }
                Path target = directory.resolve(relative);
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else if (relative.startsWith(Path.of("lib", "lib"))) {
                    link(source, target);
                } else {
                    Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void link(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (FileSystemException | UnsupportedOperationException e) {
            // Another file system, or one without hard links.
            Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void add(String folder, List<Path> files) throws IOException {
        Path target = Files.createDirectories(directory.resolve(folder));
        for (Path file : files) {
            Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
