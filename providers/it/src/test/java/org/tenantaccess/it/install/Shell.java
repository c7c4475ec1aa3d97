package org.tenantaccess.it.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Commands that run to their end. */
final class Shell {

    private Shell() {}

    /** What the command wrote; fails the test where it failed. */
    static String run(List<String> command, Map<String, String> variables) {
        Path output = temporaryFile();
        try {
            // Into a file: what the command leaves running keeps a pipe open.
            int exit = start(command, variables, output).waitFor();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (exit != 0) {
                throw new AssertionError(command + " ended with " + exit + ":\n" + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Process start(List<String> command, Map<String, String> variables, Path output) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // Nothing that configures some other Keycloak or PostgreSQL of this machine.
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("PG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    static Path temporaryFile() {
        try {
            Path file = Files.createTempFile("tenant-access-", ".log");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
