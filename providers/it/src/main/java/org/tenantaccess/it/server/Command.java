package org.tenantaccess.it.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A command that runs to its end. */
final class Command {
    private Command() {}

    static ExecResult run(List<String> command, Map<String, String> variables) {
        var builder = new ProcessBuilder(command);
        Variables.prepare(builder.environment(), variables);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            // Both streams at once: a full pipe would stop the command.
            var error = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String output = text(process.getInputStream());
            return new ExecResult(process.waitFor(), output, error.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while this ran: " + command, e);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
