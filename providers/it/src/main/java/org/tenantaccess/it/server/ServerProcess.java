package org.tenantaccess.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server's script and the Java process that it starts, logging into a file. */
record ServerProcess(Process script, Path logFile) {
    private static final int STOP_SECONDS = 15;

    static ServerProcess start(List<String> command, Map<String, String> variables, Path logFile) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(logFile.toFile());
        Variables.prepare(builder.environment(), variables);
        try {
            Process script = builder.start();
            script.getOutputStream().close();
            return new ServerProcess(script, logFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return script.isAlive();
    }

    int awaitExit() throws InterruptedException {
        return script.waitFor();
    }

    String log() {
        try {
            return new String(Files.readAllBytes(logFile), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the script and everything it started: politely, then by force. */
    void stop() {
        var processes = Stream.concat(script.descendants(), Stream.of(script.toHandle()))
                .toList();
        processes.forEach(ProcessHandle::destroy);
        var exits = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(exits)
                .completeOnTimeout(null, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(exits).join();
    }
}
